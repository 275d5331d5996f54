package no.parorendeportalen.offer;

import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.upkeep.Freshness;
import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;

/** An offer as its form and its page take it: what it says, and what it hangs together with by id. */
public record OfferWritten(
        UUID id,
        String slug,
        OfferTexts texts,
        OfferFacets facets,
        OfferLinks links,
        OfferStanding standing,
        KeptState kept)
        implements Kept {

    OfferWritten withoutStaffText() {
        return new OfferWritten(id, slug, texts.withoutStaffText(), facets, links, standing, kept);
    }

    /** Whether lists show it on a day. */
    boolean isListed(LocalDate day) {
        return standing.status() != OfferStatus.ENDED
                && standing.isSeenOn(day)
                && kept.freshness().state() != Freshness.State.STALE;
    }
}
