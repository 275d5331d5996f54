package no.parorendeportalen.offer.web;

import java.util.List;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.offer.OfferFilter;
import no.parorendeportalen.offer.OfferFinder;
import no.parorendeportalen.offer.OfferOrder;
import no.parorendeportalen.offer.OfferReader;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The offers for employees: when to offer one and how to refer, above what the carer reads. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/tilbud")
class StaffOffers {

    private final OfferFinder finder;
    private final OfferReader reader;
    private final OfferLabels labels;
    private final Trail trail;

    StaffOffers(OfferFinder finder, OfferReader reader, OfferLabels labels, Trail trail) {
        this.finder = finder;
        this.reader = reader;
        this.labels = labels;
        this.trail = trail;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var words = OfferQuery.of(parameters).words();
        List<OfferCard> offers = finder.find(
                        OfferFilter.NOTHING, words, words.isEmpty() ? OfferOrder.TITLE : OfferOrder.FIT)
                .hits();
        model.addAttribute("section", "home");
        model.addAttribute("crumbs", List.of(trail.up("staff.title", "/ansatt"), trail.here("offers.title")));
        model.addAttribute("words", words);
        model.addAttribute("offers", offers);
        return "offer/staff-list";
    }

    @GetMapping("/{slug}")
    String offer(@PathVariable String slug, Model model) {
        var sheet = reader.forStaff(slug);
        model.addAttribute("section", "home");
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.up("staff.title", "/ansatt"),
                        trail.up("offers.title", "/ansatt/tilbud"),
                        Crumb.here(OfferPages.title(sheet))));
        OfferPages.show(model, sheet, labels);
        return "offer/staff";
    }
}
