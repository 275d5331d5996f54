package no.parorendeportalen.offer;

import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;

/** A provider as its form shows it. */
public record ProviderDetails(ProviderLine line, KeptState kept) implements Kept {}
