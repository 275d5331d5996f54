package no.parorendeportalen.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.staff.GiveAlongService;
import no.parorendeportalen.staff.GiveAlongService.Item;
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

    private final GiveAlongService offers;
    private final GiveAlongWords words;
    private final CurrentMunicipality current;
    private final PublicAddress publicAddress;
    private final Trail trail;

    GiveAlongPages(
            GiveAlongService offers,
            GiveAlongWords words,
            CurrentMunicipality current,
            PublicAddress publicAddress,
            Trail trail) {
        this.offers = offers;
        this.words = words;
        this.current = current;
        this.publicAddress = publicAddress;
        this.trail = trail;
    }

    @GetMapping
    String pick(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response, Model model) {
        tellNobody(response);
        var query = GiveAlongQuery.of(parameters);
        var picking = offers.pick(query.filter(), query.words(), query.picks().slugs());
        var others = picking.others();
        var pages = Math.max(1, (others.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        var page = Math.min(query.page(), pages);
        model.addAttribute("section", "give");
        model.addAttribute("crumbs", List.of(trail.up("staff.title", "/ansatt"), trail.here("give.title")));
        model.addAttribute("words", query.words());
        model.addAttribute("facets", words.facets(picking.found()));
        model.addAttribute("picked", picking.picked());
        model.addAttribute("full", query.picks().isFull());
        model.addAttribute("most", GiveAlongPicks.MOST);
        model.addAttribute("total", others.size());
        model.addAttribute("hidden", others.size() < picking.found().hits().size());
        model.addAttribute(
                "offers",
                others.stream().skip((page - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList());
        model.addAttribute("previous", page > 1 ? page - 1 : null);
        model.addAttribute("next", page < pages ? page + 1 : null);
        model.addAttribute("asked", !query.isEmpty());
        model.addAttribute("nearest", picking.found().nearest());
        model.addAttribute("fresh", query.picks().address(path("")));
        return "staff/give-along";
    }

    @GetMapping("/ark")
    String sheet(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response, Model model) {
        tellNobody(response);
        var asked = GiveAlongQuery.of(parameters).picks();
        var items = offers.sheet(asked.slugs());
        var cards = items.stream().map(Item::offer).toList();
        var there = new GiveAlongPicks(cards.stream().map(OfferCard::slug).toList());
        model.addAttribute("section", "give");
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.up("staff.title", "/ansatt"),
                        trail.up("give.title", "/ansatt/gi-med-deg"),
                        trail.here("give.sheet.title")));
        model.addAttribute("items", items);
        model.addAttribute("gone", asked.slugs().size() - items.size());
        model.addAttribute("back", there.address(path("")));
        if (!items.isEmpty()) {
            var address =
                    publicAddress.root() + there.address("/" + current.get().address() + "/huskeliste");
            model.addAttribute("whole", address);
            model.addAttribute("mail", words.mail(cards, address));
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
