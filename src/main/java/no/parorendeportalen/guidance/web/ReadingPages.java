package no.parorendeportalen.guidance.web;

import java.util.List;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.guidance.ArticleReading;
import no.parorendeportalen.guidance.HowToService;
import no.parorendeportalen.guidance.Reader;
import no.parorendeportalen.guidance.ReadingService;
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

    private final ReadingService reading;
    private final HowToService howTos;
    private final Trail trail;

    ReadingPages(ReadingService reading, HowToService howTos, Trail trail) {
        this.reading = reading;
        this.howTos = howTos;
        this.trail = trail;
    }

    @Bean
    static PublicPaths readingPaths() {
        return PublicPaths.of("/{municipality}/artikkel/**", "/{municipality}/slik-soker-du/**");
    }

    /** Those for children stand among the children's pages. */
    @GetMapping("/artikkel/{slug}")
    String article(@PathVariable String slug, Model model) {
        var page = reading.article(slug);
        var line = page.article().line();
        if (line.reader() == Reader.CHILD) {
            return "redirect:/{municipality}" + line.path();
        }
        model.addAttribute("page", page);
        model.addAttribute("crumbs", crumbs(page));
        return "guidance/article";
    }

    /** Under the situation that it is about, where it is about one. */
    private List<Crumb> crumbs(ArticleReading page) {
        var here = Crumb.here(page.article().line().title());
        if (page.about().size() != 1) {
            return List.of(trail.home(), here);
        }
        var situation = page.about().get(0);
        return List.of(trail.home(), trail.to(situation.heading(), situation.path()), here);
    }

    @GetMapping("/slik-soker-du")
    String waysToApply(Model model) {
        model.addAttribute("howTos", howTos.published());
        model.addAttribute("crumbs", List.of(trail.home(), trail.here("howTo.title")));
        return "guidance/how-tos";
    }

    @GetMapping("/slik-soker-du/{slug}")
    String wayToApply(@PathVariable String slug, Model model) {
        var page = reading.howTo(slug);
        model.addAttribute("page", page);
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.home(),
                        trail.up("howTo.title", "/slik-soker-du"),
                        Crumb.here(page.howTo().line().title())));
        return "guidance/how-to";
    }
}
