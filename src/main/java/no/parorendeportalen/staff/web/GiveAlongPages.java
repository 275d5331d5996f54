package no.parorendeportalen.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.offer.OfferFinder;
import no.parorendeportalen.offer.OfferOrder;
import no.parorendeportalen.offer.OfferReader;
import no.parorendeportalen.offer.OfferService;
import no.parorendeportalen.web.PublicAddress;
import no.parorendeportalen.web.QrCode;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Picking offers while somebody sits there, and the sheet that one takes home. What is picked stands in the address alone; nothing of it is
 * kept, and a browser tells nobody where its links were followed from.
 */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/gi-med-deg")
class GiveAlongPages {

    private static final int PAGE_SIZE = 25;

    private final OfferFinder finder;
    private final OfferService offers;
    private final OfferReader reader;
    private final GiveAlongWords words;
    private final CurrentMunicipality current;
    private final PublicAddress publicAddress;
    private final Trail trail;

    GiveAlongPages(
            OfferFinder finder,
            OfferService offers,
            OfferReader reader,
            GiveAlongWords words,
            CurrentMunicipality current,
            PublicAddress publicAddress,
            Trail trail) {
        this.finder = finder;
        this.offers = offers;
        this.reader = reader;
        this.words = words;
        this.current = current;
        this.publicAddress = publicAddress;
        this.trail = trail;
    }

    /**
     * An offer on the sheet.
     *
     * @param steps how one gets it, in Markdown
     */
    record Item(OfferCard offer, List<ContactCard> contacts, List<String> steps) {}

    @GetMapping
    String pick(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response, Model model) {
        tellNobody(response);
        var query = GiveAlongQuery.of(parameters);
        var found = finder.find(query.filter(), query.words(), OfferOrder.FIT);
        var picked = offers.bySlugs(query.picks().slugs());
        var others = found.hits().stream()
                .filter(it -> !query.picks().has(it.slug()))
                .toList();
        var pages = Math.max(1, (others.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        var page = Math.min(query.page(), pages);
        model.addAttribute("section", "give");
        model.addAttribute("crumbs", List.of(trail.up("staff.title", "/ansatt"), trail.here("give.title")));
        model.addAttribute("words", query.words());
        model.addAttribute("facets", words.facets(found));
        model.addAttribute("picked", picked);
        model.addAttribute(
                "offers",
                others.stream().skip((page - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList());
        model.addAttribute("total", others.size());
        model.addAttribute("previous", page > 1 ? page - 1 : null);
        model.addAttribute("next", page < pages ? page + 1 : null);
        model.addAttribute("asked", !query.isEmpty());
        model.addAttribute("nearest", found.nearest());
        model.addAttribute("fresh", query.picks().address(path("")));
        model.addAttribute("most", GiveAlongPicks.MOST);
        return "staff/give-along";
    }

    @GetMapping("/ark")
    String sheet(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response, Model model) {
        tellNobody(response);
        var picks = GiveAlongQuery.of(parameters).picks();
        var found = reader.bySlugs(picks.slugs());
        var steps = offers.steps(found.offers().stream().map(OfferCard::id).toList());
        var list =
                new GiveAlongPicks(found.offers().stream().map(OfferCard::slug).toList());
        model.addAttribute("section", "give");
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.up("staff.title", "/ansatt"),
                        trail.up("give.title", "/ansatt/gi-med-deg"),
                        trail.here("give.sheet.title")));
        model.addAttribute(
                "items",
                found.offers().stream()
                        .map(it -> new Item(
                                it,
                                found.contacts().getOrDefault(it.id(), List.of()),
                                steps.getOrDefault(it.id(), List.of())))
                        .toList());
        model.addAttribute("gone", picks.slugs().size() - list.slugs().size());
        model.addAttribute("back", list.address(path("")));
        if (!list.slugs().isEmpty()) {
            var address =
                    publicAddress.root() + list.address("/" + current.get().address() + "/huskeliste");
            model.addAttribute("whole", address);
            model.addAttribute("mail", words.mail(found.offers(), address));
            model.addAttribute("sms", words.sms(address));
            model.addAttribute("qr", QrCode.of(address).orElse(null));
        }
        return "staff/give-along-sheet";
    }

    private static void tellNobody(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    private String path(String below) {
        return "/" + current.get().address() + "/ansatt/gi-med-deg" + below;
    }
}
