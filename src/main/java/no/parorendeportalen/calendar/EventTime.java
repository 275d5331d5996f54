package no.parorendeportalen.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When something takes place, as the clock on the wall shows it.
 *
 * @param ends after it has started
 */
public record EventTime(LocalDateTime starts, LocalDateTime ends) {

    /** The wall is in Norway. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    public EventTime {
        if (!isInOrder(starts, ends)) {
            throw new IllegalArgumentException("It ends after it has started");
        }
    }

    /** Whether it ends after it has started, also in the night when the clocks are put forward and an hour is left out. */
    public static boolean isInOrder(LocalDateTime starts, LocalDateTime ends) {
        return ends.isAfter(starts) && ends.atZone(ZONE).isAfter(starts.atZone(ZONE));
    }

    public LocalDate day() {
        return starts.toLocalDate();
    }

    public boolean isOneDay() {
        return day().equals(ends.toLocalDate());
    }

    public boolean isOver(LocalDateTime now) {
        return !ends.isAfter(now);
    }

    /** Whether it can take place at the same hours from another day on. */
    public boolean canBeOn(LocalDate day) {
        var days = ChronoUnit.DAYS.between(day(), day);
        return isInOrder(starts.plusDays(days), ends.plusDays(days));
    }

    /** At the same hours, from another day on. */
    EventTime on(LocalDate day) {
        var days = ChronoUnit.DAYS.between(day(), day);
        return new EventTime(starts.plusDays(days), ends.plusDays(days));
    }
}
