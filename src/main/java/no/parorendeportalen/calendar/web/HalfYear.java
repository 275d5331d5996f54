package no.parorendeportalen.calendar.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Half a year, as courses are planned: spring until June, autumn from July.
 *
 * @param half 1 or 2
 */
record HalfYear(int year, int half) {

    private static final int MONTHS = 6;

    static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonth().compareTo(Month.JULY) < 0 ? 1 : 2);
    }

    /** Written {@code 2027-1}; nothing for what is not written so. */
    static Optional<HalfYear> of(String written) {
        return Optional.of(written)
                .filter(it -> it.matches("20[0-9]{2}-[12]"))
                .map(it -> new HalfYear(Integer.parseInt(it.substring(0, 4)), Integer.parseInt(it.substring(5))));
    }

    public String word() {
        return year + "-" + half;
    }

    /** The last part of its message key. */
    public String season() {
        return half == 1 ? "spring" : "autumn";
    }

    public LocalDate from() {
        return YearMonth.of(year, half == 1 ? 1 : 1 + MONTHS).atDay(1);
    }

    public LocalDate to() {
        return from().plusMonths(MONTHS).minusDays(1);
    }

    HalfYear next() {
        return of(to().plusDays(1));
    }

    HalfYear previous() {
        return of(from().minusDays(1));
    }
}
