package no.parorendeportalen.calendar.web;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Where the calendar's page leads, with the same choices. */
public final class CalendarQueryLinks {

    private final CalendarQuery query;
    private final String path;

    CalendarQueryLinks(CalendarQuery query, String path) {
        this.query = query;
        this.path = path;
    }

    /** Another month; null for the list. */
    public String month(@Nullable YearMonth month) {
        return query.at(path, month);
    }

    public String file() {
        return query.at(path + ".ics", null);
    }

    public String halfYear() {
        return path + "/halvar";
    }

    String unfiltered() {
        return query.month() == null ? path : path + "?" + CalendarQuery.MONTH + "=" + query.month();
    }
}
