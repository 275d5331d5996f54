package no.parorendeportalen.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.TimeZone;

/** Writes calendars as RFC 5545 wants them: the clocks are Norway's, and no line is too long. */
public final class CalendarWriter {

    private static final int OCTETS_A_LINE = 75;

    private CalendarWriter() {}

    /** As it is sent. */
    public static byte[] bytes(ICalendar calendar) {
        calendar.setProductId("-//Parorendeportalen//Kalender//NO");
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(EventTime.ZONE), oslo()));
        return folded(written(calendar)).getBytes(StandardCharsets.UTF_8);
    }

    /** What the clock on the wall shows. */
    public static Date date(LocalDateTime time) {
        return Date.from(time.atZone(EventTime.ZONE).toInstant());
    }

    /** The rules of Norway's clocks since 1996. */
    private static VTimezone oslo() {
        var zone = new VTimezone(EventTime.ZONE.getId());
        var winter = new UtcOffset(true, 1, 0);
        var summer = new UtcOffset(true, 2, 0);
        var spring = new DaylightSavingsTime();
        spring.setDateStart(new DateTimeComponents(1996, 3, 31, 2, 0, 0, false));
        spring.setRecurrenceRule(lastSundayOf(3));
        spring.setTimezoneOffsetFrom(winter);
        spring.setTimezoneOffsetTo(summer);
        spring.addTimezoneName("CEST");
        zone.addDaylightSavingsTime(spring);
        var autumn = new StandardTime();
        autumn.setDateStart(new DateTimeComponents(1996, 10, 27, 3, 0, 0, false));
        autumn.setRecurrenceRule(lastSundayOf(10));
        autumn.setTimezoneOffsetFrom(summer);
        autumn.setTimezoneOffsetTo(winter);
        autumn.addTimezoneName("CET");
        zone.addStandardTime(autumn);
        return zone;
    }

    private static RecurrenceRule lastSundayOf(int month) {
        return new RecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
    }

    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Lines of at most 75 octets, which the library counts in characters: æ, ø and å are two. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / OCTETS_A_LINE * 3);
        var octets = 0;
        for (var at = 0; at < text.length(); ) {
            var character = Character.toString(text.codePointAt(at));
            at += character.length();
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (character.equals("\n")) {
                octets = -1;
            } else if (!character.equals("\r") && octets + size > OCTETS_A_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += character.equals("\r") ? 0 : size;
        }
        return folded.toString();
    }
}
