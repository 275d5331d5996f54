package no.parorendeportalen.offer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.offer.OfferFinder;
import no.parorendeportalen.offer.OfferReader;
import no.parorendeportalen.web.PublicAddress;
import no.parorendeportalen.web.QrCode;
import no.parorendeportalen.web.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All offers: searched, chosen among by what stands in the address, and on paper. */
@Controller
@RequestMapping("/{municipality}/tilbud")
class OfferListPages {

    /** What anybody would print. */
    private static final int MOST_PRINTED = 100;

    private final OfferFinder finder;
    private final OfferReader reader;
    private final OfferLabels labels;
    private final CurrentMunicipality current;
    private final PublicAddress publicAddress;
    private final Trail trail;
    private final Clock clock;

    OfferListPages(
            OfferFinder finder,
            OfferReader reader,
            OfferLabels labels,
            CurrentMunicipality current,
            PublicAddress publicAddress,
            Trail trail,
            Clock clock) {
        this.finder = finder;
        this.reader = reader;
        this.labels = labels;
        this.current = current;
        this.publicAddress = publicAddress;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static PublicPaths offerPaths() {
        return PublicPaths.of("/{municipality}/tilbud", "/{municipality}/tilbud/{slug}", "/{municipality}/huskeliste");
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = OfferQuery.of(parameters);
        var found = finder.find(query.filter(), query.words(), query.order());
        model.addAttribute("section", "offers");
        model.addAttribute("crumbs", List.of(trail.home(), trail.here("offers.title")));
        model.addAttribute("list", OfferListView.of(found, query, path(), labels));
        model.addAttribute("nearest", found.nearest());
        model.addAttribute("situations", found.situations());
        model.addAttribute("front", found.front());
        model.addAttribute("clear", path());
        return "offer/list";
    }

    /** The whole selection on paper, with whom to ask about each. */
    @GetMapping("/utskrift")
    String print(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = OfferQuery.of(parameters);
        var found = finder.find(query.filter(), query.words(), query.order());
        var view = OfferListView.of(found, query, path(), labels);
        model.addAttribute("section", "offers");
        model.addAttribute(
                "crumbs", List.of(trail.home(), trail.up("offers.title", "/tilbud"), trail.here("offers.print.title")));
        model.addAttribute("list", view);
        model.addAttribute(
                "printed",
                reader.withContacts(found.hits().stream().limit(MOST_PRINTED).toList()));
        model.addAttribute("left", Math.max(0, found.hits().size() - MOST_PRINTED));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("qr", QrCode.of(publicAddress.root() + view.same()).orElse(null));
        return "offer/print";
    }

    private String path() {
        return "/" + current.get().address() + "/tilbud";
    }
}
