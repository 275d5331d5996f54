package no.parorendeportalen.starter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import no.parorendeportalen.calendar.EventTime;

/** Days and hours of an example, counted from the day that it is read in: an example is never over. */
record FromToday(LocalDate today) {

    /** @param period as in "P90D" */
    LocalDate day(String period) {
        return today.plus(Period.parse(period));
    }

    /**
     * @param starts days from now, and the hour: "P14D 18:00"
     * @param ends the hour
     */
    EventTime time(String starts, String ends) {
        var parts = starts.split(" ");
        var day = day(parts[0]);
        return new EventTime(day.atTime(LocalTime.parse(parts[1])), day.atTime(LocalTime.parse(ends)));
    }
}
