package no.parorendeportalen.offer.web;

import java.util.List;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.offer.OfferReader;
import no.parorendeportalen.offer.OfferSheet;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.PublicAddress;
import no.parorendeportalen.web.QrCode;
import no.parorendeportalen.web.QuickExitSettings;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An offer at its address for life. What is ended, paused, full or long unchecked says so first; it is never gone. */
@Controller
class OfferPages {

    private final OfferReader reader;
    private final OfferLabels labels;
    private final CurrentMunicipality current;
    private final PublicAddress publicAddress;
    private final QuickExitSettings quickExit;
    private final Trail trail;

    OfferPages(
            OfferReader reader,
            OfferLabels labels,
            CurrentMunicipality current,
            PublicAddress publicAddress,
            QuickExitSettings quickExit,
            Trail trail) {
        this.reader = reader;
        this.labels = labels;
        this.current = current;
        this.publicAddress = publicAddress;
        this.quickExit = quickExit;
        this.trail = trail;
    }

    @GetMapping("/{municipality}/tilbud/{slug}")
    String offer(@PathVariable String slug, Model model) {
        var sheet = reader.at(slug);
        model.addAttribute("section", "offers");
        model.addAttribute(
                "crumbs", List.of(trail.home(), trail.up("offers.title", "/tilbud"), Crumb.here(title(sheet))));
        show(model, sheet, labels);
        if (sheet.page().offer().facets().isForChildrenAlone()) {
            model.addAttribute(QuickExitSettings.ATTRIBUTE, quickExit.address().toString());
        }
        model.addAttribute(
                "qr",
                QrCode.of(publicAddress.root() + "/" + current.get().address() + "/tilbud/" + slug)
                        .orElse(null));
        return "offer/offer";
    }

    /** What the public's page and the employees' have in common. */
    static void show(Model model, OfferSheet sheet, OfferLabels labels) {
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "languages",
                sheet.page().offer().facets().languages().stream()
                        .map(labels::language)
                        .toList());
    }

    static String title(OfferSheet sheet) {
        return sheet.page().offer().texts().title();
    }
}
