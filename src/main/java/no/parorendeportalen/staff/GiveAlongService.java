package no.parorendeportalen.staff;

import java.util.List;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.offer.OfferFilter;
import no.parorendeportalen.offer.OfferFinder;
import no.parorendeportalen.offer.OfferFinding;
import no.parorendeportalen.offer.OfferOrder;
import no.parorendeportalen.offer.OfferReader;
import no.parorendeportalen.offer.OfferService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers to hand over during a conversation. Reads alone: what is picked is written nowhere. */
@Service
@Transactional(readOnly = true)
public class GiveAlongService {

    private final OfferFinder finder;
    private final OfferService offers;
    private final OfferReader reader;

    GiveAlongService(OfferFinder finder, OfferService offers, OfferReader reader) {
        this.finder = finder;
        this.offers = offers;
        this.reader = reader;
    }

    /**
     * What there is to pick among.
     *
     * @param picked what has been picked so far and is there, in the order it was picked
     */
    public record Picking(OfferFinding found, List<OfferCard> picked) {

        /** Those found that are not picked yet. */
        public List<OfferCard> others() {
            return found.hits().stream()
                    .filter(it -> picked.stream().noneMatch(one -> one.id().equals(it.id())))
                    .toList();
        }
    }

    /**
     * An offer on the sheet.
     *
     * @param steps how one gets it, in order, each in Markdown
     */
    public record Item(OfferCard offer, List<ContactCard> contacts, List<String> steps) {}

    public Picking pick(OfferFilter filter, String words, List<String> picked) {
        return new Picking(finder.find(filter, words, OfferOrder.FIT), offers.bySlugs(picked));
    }

    /** What is there of these, also what is paused or has ended. */
    public List<Item> sheet(List<String> picked) {
        var found = reader.bySlugs(picked);
        var steps = offers.steps(found.offers().stream().map(OfferCard::id).toList());
        return found.offers().stream()
                .map(it -> new Item(
                        it, found.contacts().getOrDefault(it.id(), List.of()), steps.getOrDefault(it.id(), List.of())))
                .toList();
    }
}
