package no.parorendeportalen.contact;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/** Contact points for tests. */
public final class TestContacts {

    private TestContacts() {}

    /** Open from Monday to Friday at these times, closed on holidays. */
    public static OpeningHours weekdays(String... spans) {
        return weekly(MONDAY, FRIDAY, spans);
    }

    static OpeningHours weekly(DayOfWeek first, DayOfWeek last, String... spans) {
        var weekly = new ArrayList<WeeklyHours>();
        for (var day : DayOfWeek.values()) {
            if (day.compareTo(first) >= 0 && day.compareTo(last) <= 0) {
                Arrays.stream(spans).map(it -> WeeklyHours.of(day, span(it))).forEach(weekly::add);
            }
        }
        return new OpeningHours(OpeningHours.Rule.WEEKLY, weekly, OnHolidays.CLOSED, List.of(), "");
    }

    static TimeSpan span(String written) {
        var times = written.split("-");
        return new TimeSpan(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
    }

    static OpeningHours with(OpeningHours hours, HoursException... exceptions) {
        return new OpeningHours(hours.rule(), hours.weekly(), hours.holidays(), List.of(exceptions), hours.note());
    }

    static OpeningHours with(OpeningHours hours, OnHolidays holidays) {
        return new OpeningHours(hours.rule(), hours.weekly(), holidays, hours.exceptions(), hours.note());
    }

    /** A line on the front page. */
    public static WriteContact line(String name, OpeningHours hours) {
        return line(UUID.randomUUID(), null, name, ContactKind.LINE, hours, Set.of(), 1);
    }

    public static WriteContact line(
            UUID id,
            @Nullable Long version,
            String name,
            ContactKind kind,
            OpeningHours hours,
            Set<UUID> situations,
            @Nullable Integer front) {
        return new WriteContact(
                id,
                version,
                null,
                name,
                "Pårørendekoordinator",
                kind,
                "For alle som er pårørende.",
                new PhoneNumber("67504050"),
                null,
                null,
                null,
                null,
                null,
                hours,
                false,
                false,
                Set.of(),
                situations,
                List.of("nb"),
                front,
                Upkeep.NOBODYS);
    }
}
