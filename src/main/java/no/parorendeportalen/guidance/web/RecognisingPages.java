package no.parorendeportalen.guidance.web;

import java.util.List;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.web.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finding out that one is a carer. */
@Controller
@RequestMapping("/{municipality}")
class RecognisingPages {

    private final SituationService situations;
    private final Trail trail;

    RecognisingPages(SituationService situations, Trail trail) {
        this.situations = situations;
        this.trail = trail;
    }

    @Bean
    static PublicPaths recognisingPaths() {
        return PublicPaths.of("/{municipality}/er-jeg-parorende");
    }

    @GetMapping("/er-jeg-parorende")
    String recognise(Model model) {
        model.addAttribute("crumbs", List.of(trail.home(), trail.here("recognising.title")));
        model.addAttribute("situations", situations.published());
        return "guidance/recognising";
    }
}
