package no.parorendeportalen.strategy;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.shared.TrailEntry;
import org.jspecify.annotations.Nullable;

/**
 * How a piece of the revision being worked on differs from the adopted one.
 *
 * @param kind null for what the revision says of itself
 * @param id of the piece; of the former one where the revision has none
 * @param number the measure's, for life
 * @param label what a person calls it
 * @param changes what it said and says, a field at a time; all it says where it is new, all it said where it is gone
 * @param reason why it has been removed
 * @param other the measure that it was merged into or split from
 */
public record Difference(
        @Nullable PartKind kind,
        Change change,
        UUID id,
        @Nullable Integer number,
        String label,
        List<TrailEntry.Change> changes,
        @Nullable String reason,
        @Nullable Integer other) {

    /** In which way. Derived, never stored. */
    public enum Change {
        NEW,
        REWORDED,
        /** The same words in another area. */
        MOVED,
        REMOVED,
        MERGED,
        SPLIT
    }
}
