package no.parorendeportalen.network;

import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;

/** A network as its editors see it. */
public record NetworkWritten(String slug, NetworkSaid said, KeptState kept) implements Kept {}
