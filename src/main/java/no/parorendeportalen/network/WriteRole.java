package no.parorendeportalen.network;

import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes a contact role, or says anew what one is.
 *
 * @param version that the form was filled in from; null to make one
 * @param slug the last part of its address, for life; null to take it from the title
 * @param units that are to have one, each by itself: not those below it
 * @param measures public numbers of those that it fulfils
 */
public record WriteRole(
        UUID id,
        @Nullable Long version,
        @Nullable String slug,
        RoleSaid said,
        Set<UUID> units,
        Set<Integer> measures,
        Upkeep upkeep) {

    public WriteRole {
        units = Set.copyOf(units);
        measures = Set.copyOf(measures);
    }
}
