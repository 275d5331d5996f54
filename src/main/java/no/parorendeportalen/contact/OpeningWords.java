package no.parorendeportalen.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.Lines;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Opening hours as one reads them. */
@Component
class OpeningWords {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** Exceptions further ahead are not shown yet. */
    private static final int WEEKS_AHEAD = 6;

    private final MessageSource messages;

    OpeningWords(MessageSource messages) {
        this.messages = messages;
    }

    /** At a moment. */
    Opening now(OpeningHours hours, Instant at) {
        var now = at.atZone(OSLO);
        var state = OpeningState.of(hours, now);
        var change = OpeningState.changeAfter(hours, now);
        return new Opening(state.state(), text(state), change == null ? null : change.toInstant());
    }

    String text(OpeningState state) {
        var next = state.next();
        return switch (state.state()) {
            case ALWAYS -> say("opening.always");
            case UNKNOWN -> {
                var holiday = name(state);
                yield holiday.isEmpty() ? say("opening.unknown") : say("opening.unknown.day", holiday);
            }
            case LUNCH -> say("opening.lunch", clock(Objects.requireNonNull(next)));
            case OPEN -> withReason(say("opening.open." + state.when(), moment(state)), name(state));
            case CLOSED -> {
                var why = name(state);
                var closed = why.isEmpty() ? "" : say("opening.closed.because", why);
                yield next == null
                        ? (why.isEmpty() ? say(state.when() == null ? "opening.closed" : "opening.closed.now") : closed)
                        : (closed + " " + say("opening.opens." + state.when(), moment(state))).strip();
            }
        };
    }

    /** The time, and the day. */
    private Object[] moment(OpeningState state) {
        var next = Objects.requireNonNull(state.next());
        return new Object[] {clock(next), day(next, Objects.requireNonNull(state.when()))};
    }

    private String day(ZonedDateTime next, OpeningState.When when) {
        return when == OpeningState.When.DATE ? date(next.toLocalDate()) : name(next.getDayOfWeek());
    }

    private String name(OpeningState state) {
        return state.holiday() != null ? say("holiday." + state.holiday()) : state.reason();
    }

    private String withReason(String text, String reason) {
        return reason.isEmpty() ? text : say("opening.with", text, reason);
    }

    /** The ordinary week, periods with hours of their own that are not over, and exceptions that are near. */
    List<HoursLine> lines(OpeningHours hours, Instant at) {
        var today = at.atZone(OSLO).toLocalDate();
        var lines = new ArrayList<>(weeks(hours.weekly().stream()
                .filter(it -> it.to() == null || !it.to().isBefore(today))
                .toList()));
        lines.addAll(exceptions(
                hours.exceptions().stream()
                        .filter(it -> !it.to().isBefore(today) && it.from().isBefore(today.plusWeeks(WEEKS_AHEAD)))
                        .toList(),
                OpeningWords::date));
        return lines;
    }

    /** All of them on lines, whatever day it is. */
    String whole(OpeningHours hours) {
        var lines = new ArrayList<String>();
        lines.add(say("contactForm.rule." + hours.rule()));
        Stream.concat(weeks(hours.weekly()).stream(), exceptions(hours.exceptions(), OpeningWords::wholeDate).stream())
                .forEach(it -> lines.add(it.days() + " " + it.hours()));
        if (hours.rule() == OpeningHours.Rule.WEEKLY) {
            lines.add(say("contactForm.holidays." + hours.holidays()));
        }
        lines.add(hours.note());
        return Lines.join(lines);
    }

    String kind(ContactKind kind) {
        return say("contact.kind." + kind);
    }

    String audience(Set<Audience> audience) {
        return audience.stream().sorted().map(it -> say("audience." + it)).collect(Collectors.joining(", "));
    }

    private record Period(
            @Nullable LocalDate from, @Nullable LocalDate to) {}

    private List<HoursLine> weeks(List<WeeklyHours> rows) {
        var lines = new ArrayList<HoursLine>();
        rows.stream()
                .collect(Collectors.groupingBy(
                        it -> new Period(it.from(), it.to()), LinkedHashMap::new, Collectors.toList()))
                .forEach((period, some) -> lines.addAll(week(period, some)));
        return lines;
    }

    private List<HoursLine> week(Period period, List<WeeklyHours> rows) {
        var byDay = new LinkedHashMap<DayOfWeek, String>();
        for (var row : rows) {
            byDay.merge(row.day(), span(row.hours()), (one, other) -> say("opening.and", one, other));
        }
        var lines = new ArrayList<HoursLine>();
        var days = List.copyOf(byDay.keySet());
        for (var first = 0; first < days.size(); ) {
            var last = first;
            while (last + 1 < days.size()
                    && days.get(last + 1).getValue() == days.get(last).getValue() + 1
                    && Objects.equals(byDay.get(days.get(last + 1)), byDay.get(days.get(first)))) {
                last++;
            }
            lines.add(new HoursLine(
                    inPeriod(period, days(days.get(first), days.get(last))),
                    say("opening.line", byDay.getOrDefault(days.get(first), ""))));
            first = last + 1;
        }
        return lines;
    }

    private String inPeriod(Period period, String days) {
        if (period.from() != null && period.to() != null) {
            return say("opening.period", days, date(period.from()), date(period.to()));
        }
        if (period.from() != null) {
            return say("opening.period.from", days, date(period.from()));
        }
        return period.to() == null ? days : say("opening.period.to", days, date(period.to()));
    }

    /** One line for each day or row of days; those of lunch together. */
    private List<HoursLine> exceptions(List<HoursException> some, Function<LocalDate, String> date) {
        var near = new LinkedHashMap<String, String>();
        var reasons = new LinkedHashMap<String, String>();
        for (var it : some) {
            var days = it.from().equals(it.to())
                    ? date.apply(it.from())
                    : say("opening.days", date.apply(it.from()), date.apply(it.to()));
            var said = it.hours() == null ? say("opening.line.closed") : span(it.hours());
            near.merge(days, said, (one, other) -> say("opening.and", one, other));
            reasons.merge(days, it.reason(), (one, other) -> one.isEmpty() ? other : one);
        }
        var closed = say("opening.line.closed");
        return near.entrySet().stream()
                .map(it -> new HoursLine(
                        it.getKey(),
                        withReason(
                                it.getValue().equals(closed) ? closed : say("opening.line", it.getValue()),
                                reasons.getOrDefault(it.getKey(), ""))))
                .toList();
    }

    private String days(DayOfWeek first, DayOfWeek last) {
        var from = capital(name(first));
        return first == last
                ? from
                : last.getValue() == first.getValue() + 1
                        ? say("opening.and", from, name(last))
                        : say("opening.days", from, name(last));
    }

    private String span(TimeSpan span) {
        return say("opening.days", clock(span.from()), span.closes() == TimeSpan.END_OF_DAY ? "24" : clock(span.to()));
    }

    private static String clock(ZonedDateTime moment) {
        return clock(moment.toLocalTime());
    }

    /** "9", "9.30". */
    private static String clock(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "H" : "H.mm"));
    }

    private static String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d. MMMM", LocaleContextHolder.getLocale()));
    }

    private static String wholeDate(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", LocaleContextHolder.getLocale()));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(LocaleContextHolder.getLocale()) + word.substring(1);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
