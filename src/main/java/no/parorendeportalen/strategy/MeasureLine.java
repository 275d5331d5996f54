package no.parorendeportalen.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the revision being worked on, as a line in a list.
 *
 * @param id of its edition
 * @param number the measure's, for life
 * @param position in its area; null for one that has been removed
 * @param approach that it hangs under
 * @param text Markdown; null where it has none
 * @param owners the first names first, in one line; empty where nobody answers for it
 * @param time the words as written
 * @param removedReason why it has been removed; null for one that is there
 * @param mergedInto the number of the measure that now says it
 */
public record MeasureLine(
        UUID id,
        long version,
        int number,
        @Nullable Integer position,
        @Nullable UUID approach,
        @Nullable String text,
        String owners,
        @Nullable String time,
        @Nullable String removedReason,
        @Nullable Integer mergedInto) {

    public boolean isRemoved() {
        return removedReason != null;
    }
}
