package no.parorendeportalen.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a version is today. Derived, never stored. */
public enum Standing {
    DRAFT,
    REVIEW,
    DISCARDED,
    /** Approved, and in force from a day to come. */
    COMING,
    IN_FORCE,
    /** Another one took over, or it was withdrawn; some never came into force. */
    RETIRED;

    public static Standing of(
            VersionState state, @Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case REVIEW -> REVIEW;
            case DISCARDED -> DISCARDED;
            case APPROVED -> {
                if (until != null && (!until.isAfter(today) || until.equals(from))) {
                    yield RETIRED;
                }
                yield from != null && from.isAfter(today) ? COMING : IN_FORCE;
            }
        };
    }
}
