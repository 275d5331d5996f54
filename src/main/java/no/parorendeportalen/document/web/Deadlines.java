package no.parorendeportalen.document.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When somebody is to look at a document again: after it has come into force, and not so late that nobody does. */
final class Deadlines {

    private static final int MOST_YEARS = 5;

    private Deadlines() {}

    /** @param from its first day, or today */
    static void check(@Nullable LocalDate reviewBy, LocalDate from, Errors errors) {
        if (reviewBy == null || errors.hasFieldErrors("reviewBy")) {
            return;
        }
        if (!reviewBy.isAfter(from)) {
            errors.rejectValue("reviewBy", "document.reviewTooEarly");
        } else if (reviewBy.isAfter(from.plusYears(MOST_YEARS))) {
            errors.rejectValue("reviewBy", "document.reviewTooLate");
        }
    }
}
