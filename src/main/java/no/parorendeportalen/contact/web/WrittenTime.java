package no.parorendeportalen.contact.web;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as people write it: "9", "09.00", "9:30", "0930", "kl. 9", and "24" for midnight at the end of a day. */
final class WrittenTime {

    private static final Pattern WRITTEN = Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})(?:[.:]?(\\d{2}))?");

    private WrittenTime() {}

    /** Nothing where it is no time. */
    static Optional<LocalTime> of(String written) {
        var parts = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(parts.group(1));
        var minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** "09.00". */
    static String written(LocalTime time) {
        return "%02d.%02d".formatted(time.getHour(), time.getMinute());
    }

    /** The same for the end of a day: midnight is "24.00". */
    static String writtenEnd(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "24.00" : written(time);
    }
}
