package no.parorendeportalen.contact.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.parorendeportalen.contact.OnHolidays;
import no.parorendeportalen.contact.OpeningHours;
import no.parorendeportalen.contact.OpeningHours.Rule;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;

/** When somebody answers: the second part of {@link ContactForm}. {@link HoursRules} knows what must fit together. */
public abstract class ContactHoursForm extends ContactWaysForm {

    @NotNull
    private @Nullable Rule rule = Rule.WEEKLY;

    private List<@Valid WeekRow> week = new ArrayList<>();

    @NotNull
    private @Nullable OnHolidays holidays = OnHolidays.CLOSED;

    private List<@Valid ExceptionRow> exceptions = new ArrayList<>();

    @Line(max = 300, required = false)
    private String hoursNote = "";

    void open(OpeningHours hours) {
        rule = hours.rule();
        week.addAll(WeekRow.of(hours.weekly()));
        holidays = hours.holidays();
        hours.exceptions().stream().map(ExceptionRow::of).forEach(exceptions::add);
        hoursNote = hours.note();
    }

    /** Only of a form whose hours are right. */
    OpeningHours hours() {
        var isWeekly = rule == Rule.WEEKLY;
        return new OpeningHours(
                Objects.requireNonNull(rule),
                isWeekly
                        ? week.stream()
                                .filter(it -> !it.isEmpty())
                                .flatMap(it -> it.weekly().stream())
                                .toList()
                        : List.of(),
                Objects.requireNonNull(holidays),
                exceptions.stream()
                        .filter(it -> !it.isEmpty())
                        .map(ExceptionRow::exception)
                        .toList(),
                hoursNote);
    }

    public @Nullable Rule getRule() {
        return rule;
    }

    public void setRule(@Nullable Rule rule) {
        this.rule = rule;
    }

    public List<WeekRow> getWeek() {
        return week;
    }

    public void setWeek(List<WeekRow> week) {
        this.week = week;
    }

    public @Nullable OnHolidays getHolidays() {
        return holidays;
    }

    public void setHolidays(@Nullable OnHolidays holidays) {
        this.holidays = holidays;
    }

    public List<ExceptionRow> getExceptions() {
        return exceptions;
    }

    public void setExceptions(List<ExceptionRow> exceptions) {
        this.exceptions = exceptions;
    }

    public String getHoursNote() {
        return hoursNote;
    }

    public void setHoursNote(String hoursNote) {
        this.hoursNote = hoursNote;
    }
}
