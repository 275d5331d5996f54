package no.parorendeportalen.guidance.web;

import java.util.ArrayList;
import java.util.List;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.guidance.ArticleDetails;
import no.parorendeportalen.guidance.ArticleService;
import no.parorendeportalen.guidance.HowToService;
import no.parorendeportalen.guidance.Reader;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.situation.SituationLine;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Articles and ways to apply, each at its address. */
@Controller
@RequestMapping("/{municipality}")
class ReadingPages {

    private final ArticleService articles;
    private final HowToService howTos;
    private final SituationService situations;
    private final RightService rights;
    private final Trail trail;

    ReadingPages(
            ArticleService articles,
            HowToService howTos,
            SituationService situations,
            RightService rights,
            Trail trail) {
        this.articles = articles;
        this.howTos = howTos;
        this.situations = situations;
        this.rights = rights;
        this.trail = trail;
    }

    @Bean
    static PublicPaths readingPaths() {
        return PublicPaths.of("/{municipality}/artikkel/**", "/{municipality}/slik-soker-du/**");
    }

    /** Those for children stand among the children's pages. */
    @GetMapping("/artikkel/{slug}")
    String article(@PathVariable String slug, Model model) {
        var article = articles.at(slug);
        if (article.line().reader() == Reader.CHILD) {
            return "redirect:/{municipality}" + article.line().path();
        }
        var about = about(article);
        model.addAttribute("article", article);
        model.addAttribute("about", about);
        model.addAttribute("rights", rights.forIds(article.rights()));
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(trail.home());
        if (about.size() == 1) {
            crumbs.add(trail.to(about.get(0).heading(), about.get(0).path()));
        }
        crumbs.add(Crumb.here(article.line().title()));
        model.addAttribute("crumbs", crumbs);
        return "guidance/article";
    }

    private List<SituationLine> about(ArticleDetails article) {
        return situations.published().stream()
                .filter(it -> article.situations().contains(it.id()))
                .toList();
    }

    @GetMapping("/slik-soker-du")
    String waysToApply(Model model) {
        model.addAttribute("howTos", howTos.published());
        model.addAttribute("crumbs", List.of(trail.home(), trail.here("howTo.title")));
        return "guidance/how-tos";
    }

    @GetMapping("/slik-soker-du/{slug}")
    String wayToApply(@PathVariable String slug, Model model) {
        var howTo = howTos.at(slug);
        model.addAttribute("howTo", howTo);
        model.addAttribute("rights", rights.forIds(howTo.rights()));
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.home(),
                        trail.up("howTo.title", "/slik-soker-du"),
                        Crumb.here(howTo.line().title())));
        return "guidance/how-to";
    }
}
