package no.parorendeportalen.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.strategy.MeasureDetails;
import no.parorendeportalen.strategy.StrategyService;
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
    private final SituationService situations;
    private final StrategyService strategy;
    private final List<OfferDates> dates;
    private final List<OfferGuides> guides;
    private final Clock clock;

    OfferReader(
            OfferService offers,
            OfferContacts contacts,
            RightService rights,
            SituationService situations,
            StrategyService strategy,
            List<OfferDates> dates,
            List<OfferGuides> guides,
            Clock clock) {
        this.offers = offers;
        this.contacts = contacts;
        this.rights = rights;
        this.situations = situations;
        this.strategy = strategy;
        this.dates = dates;
        this.guides = guides;
        this.clock = clock;
    }

    /** @throws NotFound if the public sees no such offer */
    public OfferSheet at(String slug) {
        return sheet(offers.at(slug), "");
    }

    /** With what is for staff. */
    public OfferSheet forStaff(String slug) {
        return sheet(offers.at(slug), offers.staffText(slug));
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

    private OfferSheet sheet(OfferPage page, String staff) {
        var offer = page.offer();
        var links = offer.links();
        var standing = offer.standing();
        var today = LocalDate.now(clock);
        var asked = contacts.of(links.contacts());
        return new OfferSheet(
                page,
                staff,
                standing.visibleFrom() != null && today.isBefore(standing.visibleFrom()),
                standing.visibleTo() != null && today.isAfter(standing.visibleTo()),
                asked,
                asked.isEmpty() ? contacts.now(false).front().stream().limit(1).toList() : List.of(),
                rights.forIds(links.rights()),
                links.situations().isEmpty()
                        ? List.of()
                        : situations.published().stream()
                                .filter(it -> links.situations().contains(it.id()))
                                .toList(),
                promises(links.measures()),
                dates.stream().flatMap(it -> it.of(offer.id()).stream()).toList(),
                guides.stream()
                        .flatMap(it -> it.of(offer.id(), links.rights()).stream())
                        .toList(),
                offers.related(offer, MOST_RELATED));
    }

    private List<MeasureDetails> promises(Set<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : strategy.findPlan()
                        .map(it -> it.measures().stream()
                                .filter(measure -> numbers.contains(measure.number()))
                                .toList())
                        .orElse(List.of());
    }
}
