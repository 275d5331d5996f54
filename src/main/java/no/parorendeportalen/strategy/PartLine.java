package no.parorendeportalen.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the revision being worked on, as a line in a list.
 *
 * @param position among those of its kind; null for one that has been removed, and for a footnote
 * @param parent what it stands in: a section's chapter, a goal's area; null otherwise
 * @param removedReason why it has been removed; null for one that is there
 */
public record PartLine(
        PartKind kind,
        UUID id,
        long version,
        @Nullable Integer position,
        String label,
        @Nullable UUID parent,
        @Nullable String removedReason) {

    public boolean isRemoved() {
        return removedReason != null;
    }
}
