package no.parorendeportalen.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When somebody can be reached. What it means at a moment, {@link OpeningState} tells.
 *
 * @param weekly with {@link Rule#WEEKLY} and no other
 * @param holidays of the weekly hours
 * @param exceptions that go before everything else
 * @param note what hours and days do not say; empty where there is nothing
 */
public record OpeningHours(
        Rule rule, List<WeeklyHours> weekly, OnHolidays holidays, List<HoursException> exceptions, String note) {

    public static final OpeningHours UNKNOWN =
            new OpeningHours(Rule.UNKNOWN, List.of(), OnHolidays.UNKNOWN, List.of(), "");
    public static final OpeningHours ALWAYS = new OpeningHours(Rule.ALWAYS, List.of(), OnHolidays.OPEN, List.of(), "");

    public enum Rule {
        ALWAYS,
        WEEKLY,
        UNKNOWN
    }

    public OpeningHours {
        weekly = weekly.stream()
                .sorted(Comparator.comparing(WeeklyHours::isOfPeriod)
                        .thenComparing(WeeklyHours::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(WeeklyHours::day)
                        .thenComparing(it -> it.hours().from()))
                .toList();
        exceptions = exceptions.stream()
                .sorted(Comparator.comparing(HoursException::from)
                        .thenComparing(it -> it.hours() == null ? 0 : it.hours().opens()))
                .toList();
        if ((rule == Rule.WEEKLY) == weekly.isEmpty()) {
            throw new IllegalArgumentException("Weekly hours, and no others, have days");
        }
        if (anyTwo(weekly, WeeklyHours::overlaps) || anyTwo(exceptions, HoursException::overlaps)) {
            throw new IllegalArgumentException("Hours overlap");
        }
    }

    private static <T> boolean anyTwo(List<T> all, BiPredicate<T, T> collide) {
        for (var i = 0; i < all.size(); i++) {
            for (var other : all.subList(i + 1, all.size())) {
                if (collide.test(all.get(i), other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * One day.
     *
     * @param spans in order; none where it is closed or not known
     * @param holiday that makes the day what it is, if one does
     * @param reason of an exception; empty where there is none
     */
    record Day(
            boolean known, List<TimeSpan> spans, @Nullable PublicHoliday holiday, String reason) {}

    Day on(LocalDate date) {
        var today = exceptions.stream().filter(it -> it.covers(date)).toList();
        if (!today.isEmpty()) {
            return exceptional(today);
        }
        if (rule != Rule.WEEKLY) {
            return new Day(
                    rule == Rule.ALWAYS,
                    rule == Rule.ALWAYS ? List.of(TimeSpan.ofMinutes(0, TimeSpan.END_OF_DAY)) : List.of(),
                    null,
                    "");
        }
        var holiday = PublicHoliday.on(date);
        if (holiday.isPresent() && holidays != OnHolidays.OPEN) {
            return new Day(holidays == OnHolidays.CLOSED, List.of(), holiday.get(), "");
        }
        return new Day(true, ordinary(date), null, "");
    }

    private static Day exceptional(List<HoursException> today) {
        var spans = today.stream()
                .map(HoursException::hours)
                .flatMap(Stream::ofNullable)
                .toList();
        var reason = today.stream()
                .map(HoursException::reason)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        return new Day(true, spans, null, reason);
    }

    private List<TimeSpan> ordinary(LocalDate date) {
        var inPeriod = weekly.stream().anyMatch(it -> it.isOfPeriod() && it.appliesOn(date));
        return weekly.stream()
                .filter(it -> it.isOfPeriod() == inPeriod && it.appliesOn(date) && it.day() == date.getDayOfWeek())
                .map(WeeklyHours::hours)
                .sorted(Comparator.comparing(TimeSpan::from))
                .toList();
    }
}
