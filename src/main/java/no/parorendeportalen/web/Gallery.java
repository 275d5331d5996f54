package no.parorendeportalen.web;

import java.util.Arrays;
import java.util.Optional;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.municipality.Palette;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /dev/komponenter}: each component in each state, in development only. */
@Controller
@ConditionalOnBooleanProperty("portal.development")
class Gallery {

    @Bean
    static PublicPaths galleryPaths() {
        return PublicPaths.of("/dev/*/**");
    }

    @GetMapping("/dev/komponenter")
    String components(@RequestParam(name = "palett") Optional<String> palette, Model model) {
        palette.filter(it -> Arrays.stream(Palette.values())
                        .anyMatch(known -> known.key().equals(it)))
                .ifPresent(it -> model.addAttribute("palette", it));
        return "dev/components";
    }
}
