package no.parorendeportalen.contact.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.parorendeportalen.contact.HoursException;
import no.parorendeportalen.contact.OpeningHours;
import no.parorendeportalen.contact.WeeklyHours;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What must fit together in a form's opening hours, beyond what each field says of itself. */
final class HoursRules {

    private final ContactHoursForm form;
    private final Errors errors;

    private HoursRules(ContactHoursForm form, Errors errors) {
        this.form = form;
        this.errors = errors;
    }

    static void check(ContactHoursForm form, Errors errors) {
        var rules = new HoursRules(form, errors);
        // Rows of days are kept in the form, but said of weekly hours alone.
        if (form.getRule() == OpeningHours.Rule.WEEKLY) {
            rules.checkWeek();
        }
        rules.checkExceptions();
    }

    private void checkWeek() {
        var seen = new ArrayList<WeeklyHours>();
        var rows = form.getWeek();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var path = "week[" + i + "]";
            if (row.isEmpty()) {
                continue;
            }
            if (row.getDay() == null && !errors.hasFieldErrors(path + ".day")) {
                errors.rejectValue(path + ".day", "NotNull");
            }
            if (row.getDay() != null
                    && row.getUntilDay() != null
                    && row.getUntilDay().compareTo(row.getDay()) < 0) {
                errors.rejectValue(path + ".untilDay", "daysBackwards");
            }
            checkTimes(path, row.getOpens(), row.getCloses());
            checkDays(path + ".ends", row.getBegins(), row.getEnds());
            if (isRight(path)) {
                checkOverlap(path, row.weekly(), seen);
            }
        }
        if (rows.stream().allMatch(WeekRow::isEmpty)) {
            errors.rejectValue(rows.isEmpty() ? "rule" : "week[0].day", "noDays");
        }
    }

    private void checkOverlap(String path, List<WeeklyHours> own, List<WeeklyHours> seen) {
        if (own.stream().anyMatch(it -> seen.stream().anyMatch(it::overlaps))) {
            errors.rejectValue(path + ".opens", "hoursOverlap");
        } else {
            seen.addAll(own);
        }
    }

    private void checkExceptions() {
        var seen = new ArrayList<HoursException>();
        for (var i = 0; i < form.getExceptions().size(); i++) {
            var row = form.getExceptions().get(i);
            var path = "exceptions[" + i + "]";
            if (row.isEmpty()) {
                continue;
            }
            if (row.getFirst() == null && !errors.hasFieldErrors(path + ".first")) {
                errors.rejectValue(path + ".first", "NotNull");
            }
            checkDays(path + ".last", row.getFirst(), row.getLast());
            if (!row.isClosed()) {
                checkTimes(path, row.getOpens(), row.getCloses());
            }
            if (isRight(path)) {
                var own = row.exception();
                if (seen.stream().anyMatch(own::overlaps)) {
                    errors.rejectValue(path + ".first", "hoursOverlap");
                } else {
                    seen.add(own);
                }
            }
        }
    }

    private void checkTimes(String path, String opens, String closes) {
        var from = WrittenTime.of(opens);
        var to = WrittenTime.of(closes);
        if (from.isEmpty()) {
            errors.rejectValue(path + ".opens", "time");
        }
        if (to.isEmpty()) {
            errors.rejectValue(path + ".closes", "time");
        } else if (from.isPresent()
                && !to.get().equals(LocalTime.MIDNIGHT)
                && !from.get().isBefore(to.get())) {
            errors.rejectValue(path + ".closes", "closesBeforeItOpens");
        }
    }

    private void checkDays(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            errors.rejectValue(field, "endsBeforeItBegins");
        }
    }

    private boolean isRight(String path) {
        return errors.getFieldErrors().stream().noneMatch(it -> it.getField().startsWith(path + "."));
    }
}
