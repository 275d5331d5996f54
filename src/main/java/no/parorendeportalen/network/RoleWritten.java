package no.parorendeportalen.network;

import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;

/**
 * A contact role as its editors see it.
 *
 * @param units that are to have one
 * @param measures public numbers of those that it fulfils
 */
public record RoleWritten(String slug, RoleSaid said, Set<UUID> units, Set<Integer> measures, KeptState kept)
        implements Kept {}
