package no.parorendeportalen.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Open on one day of each week. A day with lunch has two.
 *
 * @param from first day of a period with hours of its own, such as summer; in such a period the ordinary hours do not apply. Null for one
 *     without a beginning, and for ordinary hours
 * @param to last day of that period
 */
public record WeeklyHours(
        DayOfWeek day,
        TimeSpan hours,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public WeeklyHours {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("The period ends before it begins");
        }
    }

    public static WeeklyHours of(DayOfWeek day, TimeSpan hours) {
        return new WeeklyHours(day, hours, null, null);
    }

    /** Whether it is said of a period of its own. */
    public boolean isOfPeriod() {
        return from != null || to != null;
    }

    boolean appliesOn(LocalDate date) {
        return (from == null || !from.isAfter(date)) && (to == null || !to.isBefore(date));
    }

    public boolean overlaps(WeeklyHours other) {
        return day == other.day
                && isOfPeriod() == other.isOfPeriod()
                && (from == null || other.to == null || !from.isAfter(other.to))
                && (other.from == null || to == null || !other.from.isAfter(to))
                && hours.overlaps(other.hours);
    }
}
