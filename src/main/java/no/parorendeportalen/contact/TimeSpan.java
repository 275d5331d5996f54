package no.parorendeportalen.contact;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Within one day.
 *
 * @param to later than {@code from}; midnight is the end of the day
 */
public record TimeSpan(LocalTime from, LocalTime to) {

    static final int END_OF_DAY = (int) Duration.ofDays(1).toMinutes();

    public TimeSpan {
        if (minute(from) >= endMinute(to)) {
            throw new IllegalArgumentException("Closes before it opens: " + from + "–" + to);
        }
    }

    static TimeSpan ofMinutes(int from, int to) {
        return new TimeSpan(
                LocalTime.of(from / 60, from % 60),
                to == END_OF_DAY ? LocalTime.MIDNIGHT : LocalTime.of(to / 60, to % 60));
    }

    /** Of the day. */
    int opens() {
        return minute(from);
    }

    /** Of the day. */
    int closes() {
        return endMinute(to);
    }

    public boolean overlaps(TimeSpan other) {
        return opens() < other.closes() && other.opens() < closes();
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static int endMinute(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : minute(time);
    }
}
