package no.parorendeportalen.starter;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.parorendeportalen.contact.OnHolidays;
import no.parorendeportalen.contact.OpeningHours;
import no.parorendeportalen.contact.OpeningHours.Rule;
import no.parorendeportalen.contact.TimeSpan;
import no.parorendeportalen.contact.WeeklyHours;
import org.jspecify.annotations.Nullable;

/** Opening hours as a content file writes them: ALWAYS, UNKNOWN, or rows of days with a time from and a time to. */
final class ContentHours {

    private ContentHours() {}

    static OpeningHours of(ContentFile.Contact contact) {
        var note = Objects.requireNonNullElse(contact.hoursNote(), "");
        if (contact.hours() instanceof List<?> rows) {
            return new OpeningHours(Rule.WEEKLY, weekly(rows), holidays(contact), List.of(), note);
        }
        var rule = contact.hours() == null
                ? Rule.UNKNOWN
                : Rule.valueOf(contact.hours().toString());
        return new OpeningHours(
                rule, List.of(), rule == Rule.ALWAYS ? OnHolidays.OPEN : OnHolidays.UNKNOWN, List.of(), note);
    }

    private static OnHolidays holidays(ContentFile.Contact contact) {
        return contact.holidays() == null ? OnHolidays.UNKNOWN : OnHolidays.valueOf(contact.holidays());
    }

    private static List<WeeklyHours> weekly(List<?> rows) {
        var weekly = new ArrayList<WeeklyHours>();
        for (var row : rows) {
            var fields = (Map<?, ?>) row;
            var span = new TimeSpan(time(fields.get("from")), time(fields.get("to")));
            for (var day : (List<?>) Objects.requireNonNull(fields.get("days"))) {
                weekly.add(WeeklyHours.of(day(day.toString()), span));
            }
        }
        return weekly;
    }

    private static LocalTime time(@Nullable Object written) {
        return LocalTime.parse(String.valueOf(written));
    }

    private static DayOfWeek day(String written) {
        for (var day : DayOfWeek.values()) {
            if (day.name().startsWith(written)) {
                return day;
            }
        }
        throw new IllegalArgumentException("Not a day: " + written);
    }
}
