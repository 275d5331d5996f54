package no.parorendeportalen.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version in a list.
 *
 * @param approvedBy name; null where nobody has, or the portal itself
 * @param validUntil the first day that it is no longer in force
 * @param reviewBy when somebody is to look at it again
 */
public record VersionLine(
        UUID id,
        int number,
        String title,
        Standing standing,
        String changeNote,
        boolean readAgain,
        boolean example,
        @Nullable String approvedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate reviewBy) {

    /** Whether somebody should have looked at it again. */
    public boolean isLate(LocalDate today) {
        return standing == Standing.IN_FORCE && reviewBy != null && reviewBy.isBefore(today);
    }
}
