package no.parorendeportalen.guidance.web;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.guidance.ArticleService;
import no.parorendeportalen.guidance.Reader;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.OfferService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.situation.Audience;
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

    /** Alarmtelefonen for barn og unge. */
    private static final String ALARM = "tel:116111";

    private final ArticleService articles;
    private final OfferService offers;
    private final ContactService contacts;
    private final Trail trail;
    private final QuickExitSettings quickExit;

    ChildrenPages(
            ArticleService articles,
            OfferService offers,
            ContactService contacts,
            Trail trail,
            QuickExitSettings quickExit) {
        this.articles = articles;
        this.offers = offers;
        this.contacts = contacts;
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
        var lines = showLines(age.map(ChildAge::audience).orElse(ChildAge.ANY), model);
        model.addAttribute("ages", ChildAge.values());
        model.addAttribute("age", age.orElse(null));
        model.addAttribute(
                "articles",
                articles.published(Reader.CHILD).stream()
                        .filter(it -> age.isEmpty() || age.get().reads(it))
                        .toList());
        model.addAttribute("points", age.map(ChildAge::points).orElse(ChildAge.FOR_ALL));
        model.addAttribute("offers", age.map(it -> offersFor(it, lines)).orElse(List.of()));
        return "guidance/children";
    }

    /** The line for children that are in danger stands for itself, whatever the municipality has written. */
    private List<ContactCard> showLines(Set<Audience> audience, Model model) {
        var all = contacts.forAudience(audience).stream()
                .filter(Predicate.not(ContactCard::isEmergency))
                .toList();
        model.addAttribute(
                "alarm", all.stream().filter(ChildrenPages::isAlarm).findFirst().orElse(null));
        model.addAttribute(
                "others",
                all.stream()
                        .filter(Predicate.not(ChildrenPages::isAlarm))
                        // Those that are for adults too come after those that are for children alone.
                        .sorted(Comparator.comparing(it -> it.audience().contains(Audience.ADULT)))
                        .toList());
        return all;
    }

    private static boolean isAlarm(ContactCard card) {
        return ALARM.equals(card.phoneHref());
    }

    /** Those to take part in: a line that is shown with its number already is not among them. */
    private List<OfferCard> offersFor(ChildAge age, List<ContactCard> lines) {
        var shown = lines.stream().map(ContactCard::id).collect(Collectors.toSet());
        return offers.listed().stream()
                .filter(age::mayUse)
                .filter(it -> it.kind() != OfferKind.HELPLINE || Collections.disjoint(it.contacts(), shown))
                .toList();
    }

    /** How to tell a child, and who must see to that somebody does. */
    @GetMapping("/for-voksne")
    String forAdults(Model model) {
        model.addAttribute("crumbs", crumbs(trail.here("children.adults.crumb")));
        model.addAttribute("articles", articles.published(Reader.PARENT));
        showLines(ChildAge.ANY, model);
        model.addAttribute("contacts", contacts.front().stream().limit(1).toList());
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
        showLines(ChildAge.ANY, model);
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
