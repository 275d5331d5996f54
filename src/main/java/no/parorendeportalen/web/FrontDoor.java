package no.parorendeportalen.web;

import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.municipality.MunicipalityService;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: the municipalities of this installation; with a single one, on to it. */
@Controller
class FrontDoor {

    private final MunicipalityService municipalities;

    FrontDoor(MunicipalityService municipalities) {
        this.municipalities = municipalities;
    }

    @Bean
    static PublicPaths frontDoorPaths() {
        return PublicPaths.of(
                "/",
                "/css/**",
                "/js/**",
                "/img/**",
                "/vendor/**",
                "/favicon.ico",
                "/robots.txt",
                "/actuator/health/**");
    }

    @GetMapping("/")
    String municipalities(Model model) {
        var all = municipalities.all();
        if (all.size() == 1) {
            return "redirect:/" + all.get(0).address();
        }
        model.addAttribute("municipalities", all);
        return "web/municipalities";
    }
}
