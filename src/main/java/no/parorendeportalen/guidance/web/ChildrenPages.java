package no.parorendeportalen.guidance.web;

import java.util.List;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.guidance.ArticleService;
import no.parorendeportalen.guidance.Reader;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.offer.OfferService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.QuickExitSettings;
import no.parorendeportalen.web.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * For children and young people, in their own tone. Their title and icon tell nobody what they are, each has the way out, and none asks a
 * child to write anything.
 */
@Controller
@RequestMapping("/{municipality}/barn-og-unge")
class ChildrenPages {

    private final ArticleService articles;
    private final OfferService offers;
    private final Trail trail;
    private final QuickExitSettings quickExit;

    ChildrenPages(ArticleService articles, OfferService offers, Trail trail, QuickExitSettings quickExit) {
        this.articles = articles;
        this.offers = offers;
        this.trail = trail;
        this.quickExit = quickExit;
    }

    @Bean
    static PublicPaths childrenPaths() {
        return PublicPaths.of("/{municipality}/barn-og-unge/**");
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("section", "children");
        model.addAttribute(QuickExitSettings.ATTRIBUTE, quickExit.address().toString());
    }

    /** An age that the pages do not know is none. */
    @GetMapping
    String front(@RequestParam(defaultValue = "") String alder, Model model) {
        var age = ChildAge.at(alder);
        model.addAttribute("crumbs", List.of(trail.home(), trail.here("children.crumb")));
        model.addAttribute("ages", ChildAge.values());
        model.addAttribute("age", age.orElse(null));
        model.addAttribute(
                "articles",
                articles.published(Reader.CHILD).stream()
                        .filter(it -> age.isEmpty() || age.get().reads(it))
                        .toList());
        model.addAttribute("points", age.map(ChildAge::points).orElse(ChildAge.FOR_ALL));
        model.addAttribute("offers", age.map(this::offersFor).orElse(List.of()));
        return "guidance/children";
    }

    private List<OfferCard> offersFor(ChildAge age) {
        return offers.listed().stream().filter(age::mayUse).toList();
    }

    /** How to tell a child, and who must see to that somebody does. */
    @GetMapping("/for-voksne")
    String forAdults(Model model) {
        model.addAttribute("crumbs", crumbs(trail.here("children.adults.crumb")));
        model.addAttribute("articles", articles.published(Reader.PARENT));
        return "guidance/children-adults";
    }

    @GetMapping("/{slug}")
    String article(@PathVariable String slug, Model model) {
        var article = articles.at(slug);
        if (article.line().reader() != Reader.CHILD) {
            throw new NotFound("article");
        }
        model.addAttribute("crumbs", crumbs(Crumb.here(article.line().title())));
        model.addAttribute("article", article);
        model.addAttribute(
                "more",
                articles.published(Reader.CHILD).stream()
                        .filter(it -> !it.id().equals(article.line().id()))
                        .toList());
        return "guidance/children-article";
    }

    private List<Crumb> crumbs(Crumb here) {
        return List.of(trail.home(), trail.up("children.crumb", "/barn-og-unge"), here);
    }
}
