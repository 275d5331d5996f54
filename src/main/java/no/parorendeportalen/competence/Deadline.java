package no.parorendeportalen.competence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a course is to be taken, and how often.
 *
 * @param on the first time by this day
 * @param repeatYears again so many years after; null for once
 */
public record Deadline(LocalDate on, @Nullable Integer repeatYears) {

    private static final int RAREST = 10;

    public Deadline {
        if (repeatYears != null && (repeatYears < 1 || repeatYears > RAREST)) {
            throw new IllegalArgumentException("Repeated after 1 to 10 years");
        }
    }

    /**
     * Whether who took it last on a day has done what is asked today.
     *
     * @param done null where they never did
     */
    boolean isMet(@Nullable LocalDate done, LocalDate today) {
        return done != null && (repeatYears == null || !today.isAfter(done.plusYears(repeatYears)));
    }

    /** The day by which it is to be taken, or to be taken again. */
    LocalDate next(@Nullable LocalDate done) {
        if (done == null || repeatYears == null) {
            return on;
        }
        var again = done.plusYears(repeatYears);
        return again.isAfter(on) ? again : on;
    }

    DueState state(@Nullable LocalDate done, LocalDate today) {
        if (isMet(done, today)) {
            return DueState.DONE;
        }
        return today.isAfter(next(done)) ? DueState.OVERDUE : DueState.TO_DO;
    }
}
