package no.parorendeportalen.offer;

import no.parorendeportalen.upkeep.KeptState;

/** An offer in its editors' list. */
public record OfferLine(KeptState kept, OfferStanding standing) {}
