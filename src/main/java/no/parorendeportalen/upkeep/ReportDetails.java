package no.parorendeportalen.upkeep;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has said is wrong, and what was done about it.
 *
 * @param title what the thing was called then
 * @param path where the public read it then, below the municipality; null where it had no page of its own
 * @param message null when it has been forgotten
 * @param closedBy name of who did something about it
 * @param note what was done
 */
public record ReportDetails(
        UUID id,
        long version,
        KeptKind kind,
        UUID thing,
        String title,
        @Nullable String path,
        @Nullable String message,
        LocalDate receivedOn,
        ReportState state,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        @Nullable String note,
        boolean canReopen) {

    /** Where the thing is edited, below the municipality. */
    public String editPath() {
        return kind.editPath(thing);
    }
}
