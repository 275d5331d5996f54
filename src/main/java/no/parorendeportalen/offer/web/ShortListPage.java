package no.parorendeportalen.offer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.offer.OfferFilter;
import no.parorendeportalen.offer.OfferFinder;
import no.parorendeportalen.offer.OfferOrder;
import no.parorendeportalen.offer.OfferReader;
import no.parorendeportalen.web.PublicAddress;
import no.parorendeportalen.web.QrCode;
import no.parorendeportalen.web.Trail;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/**
 * The short-list, which its address alone holds. So the page is not kept in memory either, no search engine is to read it, and a browser tells
 * nobody where its links were followed from.
 */
@Controller
class ShortListPage {

    private static final int MOST_SUGGESTED = 12;

    private final OfferReader reader;
    private final OfferFinder finder;
    private final CurrentMunicipality current;
    private final PublicAddress publicAddress;
    private final Trail trail;
    private final MessageSource messages;
    private final Clock clock;

    ShortListPage(
            OfferReader reader,
            OfferFinder finder,
            CurrentMunicipality current,
            PublicAddress publicAddress,
            Trail trail,
            MessageSource messages,
            Clock clock) {
        this.reader = reader;
        this.finder = finder;
        this.current = current;
        this.publicAddress = publicAddress;
        this.trail = trail;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * An offer on the list, with the address of the list after each thing that can be done to it.
     *
     * @param up empty for the first
     * @param down empty for the last
     */
    record Item(OfferCard offer, List<ContactCard> contacts, String without, String up, String down) {}

    @GetMapping("/{municipality}/huskeliste")
    String list(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var asked = ShortList.of(parameters.getOrDefault(ShortList.OFFER, List.of()));
        var found = reader.bySlugs(asked.shortened().slugs());
        var list = asked.only(found.offers().stream().map(OfferCard::slug).toList());
        var items = found.offers().stream()
                .map(it -> item(it, found.contacts().getOrDefault(it.id(), List.of()), list))
                .toList();
        var words = OfferQuery.of(parameters).words();
        model.addAttribute("section", "offers");
        model.addAttribute(
                "crumbs", List.of(trail.home(), trail.up("offers.title", "/tilbud"), trail.here("shortlist.title")));
        model.addAttribute("items", items);
        model.addAttribute("slugs", list.slugs());
        model.addAttribute("gone", asked.shortened().slugs().size() - items.size());
        model.addAttribute("cut", asked.isTooLong());
        model.addAttribute("most", ShortList.MOST);
        model.addAttribute("tidied", list.address(path()));
        model.addAttribute("words", words);
        if (list.slugs().size() < ShortList.MOST) {
            model.addAttribute("more", more(words, list));
        }
        model.addAttribute("action", path());
        model.addAttribute("today", LocalDate.now(clock));
        if (!items.isEmpty()) {
            var address = publicAddress.root() + list.address(path());
            model.addAttribute("whole", address);
            model.addAttribute("mail", mail(found.offers(), address));
            model.addAttribute("qr", QrCode.of(address).orElse(null));
        }
        return "offer/shortlist";
    }

    private Item item(OfferCard offer, List<ContactCard> contacts, ShortList list) {
        var slug = offer.slug();
        var up = list.raised(slug);
        var down = list.lowered(slug);
        return new Item(
                offer,
                contacts,
                list.without(slug).address(path()),
                up.equals(list) ? "" : up.address(path()),
                down.equals(list) ? "" : down.address(path()));
    }

    /** Others to add: what was searched for, or those that most people want. */
    private List<OfferCard> more(String words, ShortList list) {
        return finder.find(OfferFilter.NOTHING, words, OfferOrder.FIT).hits().stream()
                .filter(it -> !list.slugs().contains(it.slug()))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    private String mail(List<OfferCard> offers, String address) {
        var root = publicAddress.root() + "/" + current.get().address();
        var lines = offers.stream()
                .map(it -> it.title() + "\r\n" + root + it.path())
                .collect(Collectors.joining("\r\n\r\n"));
        var body = text("shortlist.mail.text", current.get().name()) + "\r\n\r\n" + lines + "\r\n\r\n"
                + text("shortlist.mail.whole") + "\r\n" + address + "\r\n";
        return "mailto:?subject=" + encoded(text("shortlist.mail.subject")) + "&body=" + encoded(body);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private String path() {
        return "/" + current.get().address() + "/huskeliste";
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
