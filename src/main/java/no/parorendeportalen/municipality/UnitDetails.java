package no.parorendeportalen.municipality;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the municipality's tree.
 *
 * @param parent null for the top
 * @param depth 0 for the top
 * @param endedOn null while it is there
 * @param successor the one that took over when it ended, if one did
 */
public record UnitDetails(
        UUID id,
        long version,
        String name,
        @Nullable UUID parent,
        int depth,
        @Nullable LocalDate endedOn,
        @Nullable UUID successor) {

    public boolean isOpen() {
        return endedOn == null;
    }
}
