package no.parorendeportalen.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.Keeper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Edits offers. Throws {@link Stale} when somebody else was first, and {@link NotFound} when the municipality has no such offer. */
@Service
@Transactional(readOnly = true)
public class OfferDesk {

    /** Leads to the offers on paper. */
    private static final String RESERVED = "utskrift";

    private final Offers offers;
    private final OfferTrail trail;
    private final Keeper keeper;
    private final Clock clock;

    OfferDesk(Offers offers, OfferTrail trail, Keeper keeper, Clock clock) {
        this.offers = offers;
        this.trail = trail;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** All of them for lists, by title, what is removed last: in one query, however many there are. */
    public List<OfferLine> lines() {
        var today = LocalDate.now(clock);
        return offers.all().stream()
                .map(it -> new OfferLine(it.keptState(today), it.standing()))
                .toList();
    }

    /** To choose in forms: all that are not removed, by title. */
    public List<OfferChoice> choices() {
        return offers.choices();
    }

    public OfferWritten forEditing(UUID id) {
        return keeper.find(Offer.class, id).written(LocalDate.now(clock));
    }

    @Transactional
    public UUID write(WriteOffer command) {
        if (command.version() == null) {
            return keeper.add(Offer.class, command.id(), () -> {
                var offer = new Offer(command);
                if (offer.slug().equals(RESERVED)) {
                    throw new Stale(RESERVED);
                }
                return offer;
            });
        }
        var offer = keeper.toChange(Offer.class, command.id(), command.version());
        var before = offer.written(LocalDate.now(clock));
        offer.revise(command);
        keeper.keep(offer, trail.changes(keeper.entry(offer, "revised"), before, command));
        return offer.id();
    }

    /** Says at once whether one can have it now: pauses it, opens it, ends it. */
    @Transactional
    public void stand(UUID id, long version, OfferStanding standing) {
        var offer = keeper.toChange(Offer.class, id, version);
        var before = offer.standing();
        offer.stand(standing);
        keeper.keep(offer, OfferTrail.standing(keeper.entry(offer, "revised"), before, standing));
    }
}
