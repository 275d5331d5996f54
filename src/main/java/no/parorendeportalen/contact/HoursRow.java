package no.parorendeportalen.contact;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Weekly hours or an exception, as they are stored.
 *
 * @param weekday 1 is Monday; null for an exception
 * @param opens minute of the day
 * @param closes minute of the day, up to 1440
 * @param closed an exception that takes the whole day
 */
@Embeddable
record HoursRow(
        @Nullable Integer weekday,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int opens,
        int closes,
        boolean closed,
        String reason) {

    static HoursRow of(WeeklyHours it) {
        return new HoursRow(
                it.day().getValue(),
                it.from(),
                it.to(),
                it.hours().opens(),
                it.hours().closes(),
                false,
                "");
    }

    static HoursRow of(HoursException it) {
        var hours = it.hours();
        return new HoursRow(
                null,
                it.from(),
                it.to(),
                hours == null ? 0 : hours.opens(),
                hours == null ? TimeSpan.END_OF_DAY : hours.closes(),
                hours == null,
                it.reason());
    }

    boolean isWeekly() {
        return weekday != null;
    }

    WeeklyHours weekly() {
        return new WeeklyHours(
                DayOfWeek.of(Objects.requireNonNull(weekday)), TimeSpan.ofMinutes(opens, closes), firstDay, lastDay);
    }

    HoursException exception() {
        return new HoursException(
                Objects.requireNonNull(firstDay),
                Objects.requireNonNull(lastDay),
                closed ? null : TimeSpan.ofMinutes(opens, closes),
                reason);
    }
}
