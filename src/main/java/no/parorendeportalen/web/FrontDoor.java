package no.parorendeportalen.web;

import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.shared.RunMode;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** {@code /}: the municipalities of this installation; with a single one, on to it. */
@Controller
class FrontDoor {

    private final MunicipalityService municipalities;
    private final boolean demonstration;

    FrontDoor(MunicipalityService municipalities, Environment settings) {
        this.municipalities = municipalities;
        this.demonstration = RunMode.of(settings).isDemonstration();
    }

    @Bean
    static PublicPaths frontDoorPaths() {
        // What lies in the folders, not the folders themselves: their names alone look like a municipality's address.
        return PublicPaths.of(
                "/", "/css/*/**", "/js/*/**", "/img/*/**", "/vendor/*/**", "/robots.txt", "/actuator/health/**");
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

    /** A demonstration is not to be found by searching. */
    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String robots() {
        return demonstration ? "User-agent: *\nDisallow: /\n" : "User-agent: *\nAllow: /\n";
    }
}
