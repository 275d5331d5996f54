package no.parorendeportalen.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that are not as others.
 *
 * @param to the last one
 * @param hours of those days; null where it is closed
 * @param reason in words: "julaften"; empty where none is given
 */
public record HoursException(
        LocalDate from, LocalDate to, @Nullable TimeSpan hours, String reason) {

    public HoursException {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("The days end before they begin");
        }
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Whether they cannot both be right. A day with lunch has two that do not overlap. */
    public boolean overlaps(HoursException other) {
        return !from.isAfter(other.to)
                && !other.from.isAfter(to)
                && (hours == null || other.hours == null || hours.overlaps(other.hours));
    }
}
