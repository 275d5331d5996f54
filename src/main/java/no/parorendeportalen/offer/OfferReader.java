package no.parorendeportalen.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.strategy.MeasureLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what an offer hangs together with, as it is read: in one transaction. */
@Service
@Transactional(readOnly = true)
public class OfferReader {

    private static final int MOST_RELATED = 4;

    private final OfferService offers;
    private final OfferContacts contacts;
    private final RightService rights;
    private final MeasureLookup measures;
    private final List<OfferDates> dates;
    private final List<OfferGuides> guides;
    private final Clock clock;

    OfferReader(
            OfferService offers,
            OfferContacts contacts,
            RightService rights,
            MeasureLookup measures,
            List<OfferDates> dates,
            List<OfferGuides> guides,
            Clock clock) {
        this.offers = offers;
        this.contacts = contacts;
        this.rights = rights;
        this.measures = measures;
        this.dates = dates;
        this.guides = guides;
        this.clock = clock;
    }

    /** @throws NotFound if the public sees no such offer */
    public OfferSheet at(String slug) {
        var page = offers.at(slug);
        var asked = contacts.of(page.offer().links().contacts());
        return sheet(
                page,
                "",
                asked,
                asked.isEmpty() ? contacts.now(false).front().stream().limit(1).toList() : List.of(),
                offers.related(page.offer(), MOST_RELATED));
    }

    /** With what is for staff, and without what leads the public on from it. */
    public OfferSheet forStaff(String slug) {
        var page = offers.forStaff(slug);
        return sheet(
                page.withoutStaffText(),
                page.offer().texts().staff(),
                contacts.of(page.offer().links().contacts()),
                List.of(),
                List.of());
    }

    /** Some by the last part of their address, with whom to ask about each; those that are not there are left out. */
    public Listed bySlugs(List<String> slugs) {
        var found = offers.bySlugs(slugs);
        return new Listed(found, contacts.ofEach(found));
    }

    /** Whom to ask about some offers. */
    public Listed withContacts(List<OfferCard> some) {
        return new Listed(some, contacts.ofEach(some));
    }

    /** @param contacts by the offer's id */
    public record Listed(List<OfferCard> offers, Map<UUID, List<ContactCard>> contacts) {}

    private OfferSheet sheet(
            OfferPage page,
            String staff,
            List<ContactCard> asked,
            List<ContactCard> otherwise,
            List<OfferCard> related) {
        var offer = page.offer();
        var links = offer.links();
        var standing = offer.standing();
        var today = LocalDate.now(clock);
        return new OfferSheet(
                page,
                staff,
                standing.visibleFrom() != null && today.isBefore(standing.visibleFrom()),
                standing.visibleTo() != null && today.isAfter(standing.visibleTo()),
                asked,
                otherwise,
                rights.forIds(links.rights()),
                page.situations(),
                measures.byNumbers(links.measures()),
                dates.stream().flatMap(it -> it.of(offer.id()).stream()).toList(),
                guides.stream()
                        .flatMap(it -> it.of(offer.id(), links.rights()).stream())
                        .toList(),
                related);
    }
}
