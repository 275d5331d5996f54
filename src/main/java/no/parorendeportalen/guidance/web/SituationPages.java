package no.parorendeportalen.guidance.web;

import java.util.List;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.guidance.ArticleService;
import no.parorendeportalen.guidance.Reader;
import no.parorendeportalen.rights.RightService;
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
    private final ArticleService articles;
    private final RightService rights;
    private final Trail trail;

    SituationPages(SituationService situations, ArticleService articles, RightService rights, Trail trail) {
        this.situations = situations;
        this.articles = articles;
        this.rights = rights;
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
        var situation = situations.at(slug);
        var id = situation.line().id();
        model.addAttribute("situation", situation);
        model.addAttribute("articles", articles.forSituation(id, Reader.ADULT));
        model.addAttribute("forParents", articles.forSituation(id, Reader.PARENT));
        model.addAttribute("rights", rights.forIds(articles.rightsFor(id)));
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.home(),
                        trail.up("situation.title", "/situasjon"),
                        Crumb.here(situation.line().heading())));
        return "guidance/situation";
    }
}
