package no.parorendeportalen.offer;

import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;

/** A place as its form shows it. */
public record PlaceDetails(PlaceLine line, KeptState kept) implements Kept {}
