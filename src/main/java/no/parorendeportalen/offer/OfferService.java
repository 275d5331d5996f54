package no.parorendeportalen.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offers as the public sees them. What is ended or long unchecked is in no list, but its page stays. */
@Service
@Transactional(readOnly = true)
public class OfferService {

    private final OfferCards cards;
    private final Offers offers;
    private final OfferTies ties;
    private final Clock clock;

    OfferService(OfferCards cards, Offers offers, OfferTies ties, Clock clock) {
        this.cards = cards;
        this.offers = offers;
        this.ties = ties;
        this.clock = clock;
    }

    /** All of them, by title; what should have been checked comes last. */
    public List<OfferCard> listed() {
        return cards.listed("true", Map.of());
    }

    /** Those of a situation, the most particular first; then those that fit all situations. */
    public List<OfferCard> forSituation(UUID situation) {
        return listed().stream()
                .filter(it -> it.fits(situation))
                .sorted(Comparator.comparing((OfferCard it) -> it.situations().isEmpty())
                        .thenComparing(it -> it.situations().size()))
                .toList();
    }

    /** The most used, for the front page, in their order. */
    public List<OfferCard> front() {
        return cards.listed("o.front_place is not null", Map.of()).stream()
                .sorted(Comparator.comparing(OfferCard::front, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Those by the last part of their address, also what lists do not show; in the order that was asked for. */
    public List<OfferCard> bySlugs(List<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : cards.all("o.slug in (:slugs)", Map.of("slugs", slugs)).stream()
                        .sorted(Comparator.comparing(it -> slugs.indexOf(it.slug())))
                        .toList();
    }

    /** Those that lists show of these, by title. */
    public List<OfferCard> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : cards.listed("o.id in (:ids)", Map.of("ids", ids));
    }

    /** The situations of each of these, also of those that no list shows; an offer that fits all situations is left out. */
    public Map<UUID, Set<UUID>> situations(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : cards.situations(ids);
    }

    /** How one gets each of these, in order; each step in Markdown. */
    public Map<UUID, List<String>> steps(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : cards.steps(ids);
    }

    /** Those that follow from a right. */
    public List<OfferCard> usingRight(UUID right) {
        return cards.listed(
                "exists (select from offer_right r where r.offer_id = o.id and r.right_id = :right)",
                Map.of("right", right));
    }

    /** Those that one gets at a contact point. */
    public List<OfferCard> atContact(UUID contact) {
        return cards.listed(
                "exists (select from offer_contact c where c.offer_id = o.id and c.contact_id = :contact)",
                Map.of("contact", contact));
    }

    /** Those that fulfil a measure, by its public number. */
    public List<OfferCard> fulfilling(int measure) {
        return cards.listed(
                "exists (select from offer_measure m where m.offer_id = o.id and m.measure_number = :measure)",
                Map.of("measure", measure));
    }

    /** @throws NotFound if the public sees no such offer */
    public OfferPage at(String slug) {
        return forStaff(slug).withoutStaffText();
    }

    /**
     * The same, with what is for staff: when to offer it and how to refer.
     *
     * @throws NotFound if the public sees no such offer
     */
    OfferPage forStaff(String slug) {
        var offer = offers.findBySlug(slug).filter(Offer::isPublic).orElseThrow(() -> new NotFound("offer"));
        var today = LocalDate.now(clock);
        var its = ties.of(offer.id());
        var written = offer.written(its.links(), today);
        return new OfferPage(written, its.situations(), its.providers(), its.places(), written.isListed(today));
    }

    /** Some that are alike, to go on to: the same situations first, then the same kind. */
    public List<OfferCard> related(OfferWritten offer, int limit) {
        return listed().stream()
                .filter(it -> !it.id().equals(offer.id()))
                .filter(it -> likeness(it, offer) > 0)
                .sorted(Comparator.comparingInt((OfferCard it) -> -likeness(it, offer)))
                .limit(limit)
                .toList();
    }

    private static int likeness(OfferCard other, OfferWritten offer) {
        var sameSituation = other.situations().stream().anyMatch(offer.links().situations()::contains);
        var sameReader = other.audience().stream().anyMatch(offer.facets().audience()::contains);
        var sameKind = other.kind() == offer.facets().kind();
        return (sameSituation ? 4 : 0) + (sameKind ? 2 : 0) + (sameReader && (sameKind || sameSituation) ? 1 : 0);
    }
}
