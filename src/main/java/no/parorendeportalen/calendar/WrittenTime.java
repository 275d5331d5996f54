package no.parorendeportalen.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A time as a form has it: the day, from and to as people write hours, and the last day where that is another one. What it says is only of a
 * form whose fields are right each by itself.
 */
public record WrittenTime(
        @Nullable LocalDate day,
        String from,
        String to,
        @Nullable LocalDate lastDay) {

    /** How an hour is written: 9.30, 09:30, or not yet. */
    public static final String HOUR = "|([01]?[0-9]|2[0-3])[.:][0-5][0-9]";

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH.mm");

    public static WrittenTime of(EventTime time) {
        return new WrittenTime(
                time.day(),
                HOURS.format(time.starts()),
                HOURS.format(time.ends()),
                time.isOneDay() ? null : time.ends().toLocalDate());
    }

    /**
     * Whether it ends after it starts, once its fields are right each by itself.
     *
     * @return whether they are
     */
    public boolean check(Errors errors) {
        if (day == null
                || errors.hasFieldErrors("day")
                || errors.hasFieldErrors("from")
                || errors.hasFieldErrors("to")) {
            return false;
        }
        if (lastDay != null && lastDay.isBefore(day)) {
            errors.rejectValue("lastDay", "endsBeforeItStarts");
        } else if (!ends(day).isAfter(starts(day))) {
            errors.rejectValue("to", "endsBeforeItStarts");
        } else if (!EventTime.isInOrder(starts(day), ends(day))) {
            errors.rejectValue("to", "timeIsSkipped");
        }
        return true;
    }

    /** @throws IllegalStateException if there is no day */
    public EventTime time() {
        if (day == null) {
            throw new IllegalStateException("no day");
        }
        return new EventTime(starts(day), ends(day));
    }

    /** Its hours as they are written everywhere else. */
    public WrittenTime spelled() {
        return new WrittenTime(day, HOURS.format(hour(from)), HOURS.format(hour(to)), lastDay);
    }

    private LocalDateTime starts(LocalDate first) {
        return first.atTime(hour(from));
    }

    private LocalDateTime ends(LocalDate first) {
        return (lastDay == null ? first : lastDay).atTime(hour(to));
    }

    private static LocalTime hour(String written) {
        var parts = written.split("[.:]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
