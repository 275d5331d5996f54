package no.parorendeportalen.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.calendar.EventDetails;

/** A month as a table: weeks from Monday, with what takes place each day. */
record MonthGrid(YearMonth month, List<Week> weeks) {

    private static final int DAYS = 7;

    /** @param number of the week, as Norwegian calendars count */
    public record Week(int number, List<Day> days) {

        public boolean isEmpty() {
            return days.stream().allMatch(it -> it.events().isEmpty());
        }
    }

    /**
     * @param inMonth false for the days that fill the first and the last week
     * @param events of that day, also those that began before it
     */
    public record Day(LocalDate date, boolean inMonth, boolean today, List<EventDetails> events) {}

    static MonthGrid of(YearMonth month, List<EventDetails> events, LocalDate today) {
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = Stream.iterate(monday, it -> !it.isAfter(month.atEndOfMonth()), it -> it.plusWeeks(1))
                .map(it -> new Week(
                        it.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        IntStream.range(0, DAYS)
                                .mapToObj(it::plusDays)
                                .map(day -> day(day, month, events, today))
                                .toList()))
                .toList();
        return new MonthGrid(month, weeks);
    }

    private static Day day(LocalDate date, YearMonth month, List<EventDetails> events, LocalDate today) {
        var inMonth = YearMonth.from(date).equals(month);
        return new Day(
                date,
                inMonth,
                date.equals(today),
                inMonth ? events.stream().filter(it -> isOn(it, date)).toList() : List.of());
    }

    /** What ends at midnight is not on the day after. */
    private static boolean isOn(EventDetails event, LocalDate date) {
        return event.time().starts().isBefore(date.plusDays(1).atStartOfDay())
                && event.time().ends().isAfter(date.atStartOfDay());
    }
}
