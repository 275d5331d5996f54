package no.parorendeportalen.network;

import java.util.UUID;
import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;

/** Who has a role in a unit, as editors see it. */
public record PostWritten(UUID role, UUID unit, PostSaid said, KeptState kept) implements Kept {}
