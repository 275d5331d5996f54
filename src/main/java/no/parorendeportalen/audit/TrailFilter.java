package no.parorendeportalen.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the trail; what is null is not asked for.
 *
 * @param account who did it
 * @param from the first day
 * @param to the last day
 * @param group the first part of the act: {@code unit} of {@code unit.renamed}
 * @param text in what the subject is called
 * @param subject what it was done to
 */
public record TrailFilter(
        @Nullable UUID account,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String group,
        @Nullable String text,
        @Nullable UUID subject) {

    public static final TrailFilter NONE = new TrailFilter(null, null, null, null, null, null);

    /** All that was done to one thing. */
    public static TrailFilter of(UUID subject) {
        return new TrailFilter(null, null, null, null, null, subject);
    }
}
