package no.parorendeportalen.guidance.web;

import java.util.List;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.guidance.ReadingService;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whom or what one is a carer for: all situations, and for each what there is to use, to read and to ask for. */
@Controller
@RequestMapping("/{municipality}/situasjon")
class SituationPages {

    private final SituationService situations;
    private final ReadingService reading;
    private final Trail trail;

    SituationPages(SituationService situations, ReadingService reading, Trail trail) {
        this.situations = situations;
        this.reading = reading;
        this.trail = trail;
    }

    @Bean
    static PublicPaths situationPaths() {
        return PublicPaths.of("/{municipality}/situasjon/**");
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("situations", situations.published());
        model.addAttribute("crumbs", List.of(trail.home(), trail.here("situation.title")));
        return "guidance/situations";
    }

    @GetMapping("/{slug}")
    String one(@PathVariable String slug, Model model) {
        var page = reading.situation(slug);
        model.addAttribute("page", page);
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.home(),
                        trail.up("situation.title", "/situasjon"),
                        Crumb.here(page.situation().line().heading())));
        return "guidance/situation";
    }
}
