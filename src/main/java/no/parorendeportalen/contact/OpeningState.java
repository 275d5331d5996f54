package no.parorendeportalen.contact;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What opening hours mean at a moment. Two that are equal say the same words.
 *
 * @param next when it closes or opens; null where nobody knows, or never
 * @param when how that day is called now; {@link When#NOT_SAID} where the hours of a day before it are not known
 * @param holiday that today is, where that matters
 * @param reason why today is not as other days; empty where it is, or nobody has said
 */
public record OpeningState(
        State state,
        @Nullable ZonedDateTime next,
        @Nullable When when,
        @Nullable PublicHoliday holiday,
        String reason) {

    /** Open without a break for so long that nobody needs to know when it ends. */
    private static final int DAYS_OF_ALWAYS = 8;

    private static final int DAYS_TO_LOOK_AHEAD = 400;

    /** Two openings of one day that are further apart have no lunch between them. */
    private static final Duration LONGEST_BREAK = Duration.ofHours(3);

    private static final int MORNING = 6;

    public enum State {
        ALWAYS,
        OPEN,
        /** Closed between two openings of the same day. */
        LUNCH,
        CLOSED,
        UNKNOWN
    }

    public enum When {
        TODAY,
        MIDNIGHT,
        TONIGHT,
        TOMORROW,
        WEEKDAY,
        DATE,
        NOT_SAID
    }

    private record Run(ZonedDateTime start, ZonedDateTime end) {

        boolean contains(ZonedDateTime moment) {
            return !start.isAfter(moment) && end.isAfter(moment);
        }
    }

    /** @param now in the time zone of the hours */
    public static OpeningState of(OpeningHours hours, ZonedDateTime now) {
        var today = now.toLocalDate();
        var day = hours.on(today);
        var runs = runs(hours, now);
        var open = runs.stream().filter(it -> it.contains(now)).findFirst();
        if (open.isPresent()) {
            return open(open.get(), hours.on(open.get().start().toLocalDate()), now);
        }
        if (!day.known()) {
            return new OpeningState(State.UNKNOWN, null, null, day.holiday(), "");
        }
        var next = runs.stream()
                .map(Run::start)
                .filter(it -> it.isAfter(now))
                .findFirst()
                .orElseGet(() -> later(hours, now));
        if (isNotSaidBefore(next, hours, today)) {
            return closed(null, When.NOT_SAID, day);
        }
        if (next == null) {
            return new OpeningState(State.CLOSED, null, null, day.holiday(), day.reason());
        }
        var isBreak = next.toLocalDate().equals(today)
                && runs.stream()
                        .map(Run::end)
                        .anyMatch(it -> !it.isAfter(now)
                                && it.toLocalDate().equals(today)
                                && Duration.between(it, next).compareTo(LONGEST_BREAK) <= 0);
        if (isBreak) {
            return new OpeningState(State.LUNCH, next, When.TODAY, null, "");
        }
        return closed(next, dayWord(next.toLocalDate(), today), day);
    }

    /** Whether a day that nobody knows the hours of lies before the next opening: it may be open already then. */
    private static boolean isNotSaidBefore(@Nullable ZonedDateTime next, OpeningHours hours, LocalDate today) {
        var last = next == null ? today.plusDays(DAYS_OF_ALWAYS) : next.toLocalDate();
        return today.plusDays(1)
                .datesUntil(last.isAfter(today) ? last : today.plusDays(1))
                .anyMatch(it -> !hours.on(it).known());
    }

    private static OpeningState closed(@Nullable ZonedDateTime next, When when, OpeningHours.Day day) {
        var isClosedAllDay = day.spans().isEmpty();
        return new OpeningState(
                State.CLOSED, next, when, isClosedAllDay ? day.holiday() : null, isClosedAllDay ? day.reason() : "");
    }

    /**
     * When the words will be others, midnight included; after a week at the latest. Null where only an editor changes them.
     *
     * @param now in the time zone of the hours
     */
    public static @Nullable ZonedDateTime changeAfter(OpeningHours hours, ZonedDateTime now) {
        if (hours.rule() != OpeningHours.Rule.WEEKLY && hours.exceptions().isEmpty()) {
            return null;
        }
        var here = of(hours, now);
        var moments = new ArrayList<ZonedDateTime>();
        for (var run : runs(hours, now)) {
            moments.add(run.start());
            moments.add(run.end());
        }
        for (var days = 1; days < DAYS_OF_ALWAYS; days++) {
            moments.add(now.toLocalDate().plusDays(days).atStartOfDay(now.getZone()));
        }
        var last = now.toLocalDate().plusDays(DAYS_OF_ALWAYS).atStartOfDay(now.getZone());
        return moments.stream()
                .filter(it -> it.isAfter(now) && it.isBefore(last))
                .sorted()
                .filter(it -> !of(hours, it).equals(here))
                .findFirst()
                .orElse(last);
    }

    public boolean isOpen() {
        return state == State.OPEN || state == State.ALWAYS;
    }

    private static OpeningState open(Run run, OpeningHours.Day began, ZonedDateTime now) {
        var today = now.toLocalDate();
        var end = run.end();
        if (!end.isBefore(today.plusDays(DAYS_OF_ALWAYS).atStartOfDay(now.getZone()))) {
            return new OpeningState(State.ALWAYS, null, null, null, "");
        }
        return new OpeningState(State.OPEN, end, endWord(run, today), null, began.reason());
    }

    private static When endWord(Run run, LocalDate today) {
        var end = run.end();
        var beganToday = run.start().toLocalDate().equals(today);
        if (end.equals(today.plusDays(1).atStartOfDay(end.getZone()))) {
            return When.MIDNIGHT;
        }
        var isNight = end.getHour() < MORNING;
        var isToday = end.toLocalDate().equals(today);
        var isTomorrow = end.toLocalDate().equals(today.plusDays(1));
        return isNight && (isToday || isTomorrow && beganToday) ? When.TONIGHT : dayWord(end.toLocalDate(), today);
    }

    private static When dayWord(LocalDate date, LocalDate today) {
        if (date.equals(today)) {
            return When.TODAY;
        }
        if (date.equals(today.plusDays(1))) {
            return When.TOMORROW;
        }
        return date.isBefore(today.plusWeeks(1)) ? When.WEEKDAY : When.DATE;
    }

    /** From yesterday on, those that touch made one. */
    private static List<Run> runs(OpeningHours hours, ZonedDateTime now) {
        var runs = new ArrayList<Run>();
        for (var days = -1; days < DAYS_OF_ALWAYS; days++) {
            for (var run : runsOn(hours, now.toLocalDate().plusDays(days), now)) {
                var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                if (last != null && !last.end().isBefore(run.start())) {
                    runs.set(runs.size() - 1, new Run(last.start(), run.end()));
                } else {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private static List<Run> runsOn(OpeningHours hours, LocalDate date, ZonedDateTime now) {
        return hours.on(date).spans().stream()
                .map(it -> new Run(
                        date.atTime(it.from()).atZone(now.getZone()),
                        (it.closes() == TimeSpan.END_OF_DAY ? date.plusDays(1) : date)
                                .atTime(it.to())
                                .atZone(now.getZone())))
                .filter(it -> it.start().isBefore(it.end()))
                .toList();
    }

    private static @Nullable ZonedDateTime later(OpeningHours hours, ZonedDateTime now) {
        for (var days = DAYS_OF_ALWAYS; days < DAYS_TO_LOOK_AHEAD; days++) {
            var runs = runsOn(hours, now.toLocalDate().plusDays(days), now);
            if (!runs.isEmpty()) {
                return Objects.requireNonNull(runs.get(0)).start();
            }
        }
        return null;
    }
}
