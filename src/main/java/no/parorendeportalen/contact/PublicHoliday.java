package no.parorendeportalen.contact;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Norway's public holidays that are not every Sunday: lov om helligdager og helligdagsfred (24 February 1995 no. 12) § 2, and lov om 1 og 17
 * mai som høgtidsdager (26 April 1947 no. 1).
 */
public enum PublicHoliday {
    NEW_YEAR(MonthDay.of(1, 1)),
    MAUNDY_THURSDAY(-3),
    GOOD_FRIDAY(-2),
    EASTER_SUNDAY(0),
    EASTER_MONDAY(1),
    LABOUR_DAY(MonthDay.of(5, 1)),
    CONSTITUTION_DAY(MonthDay.of(5, 17)),
    ASCENSION_DAY(39),
    WHIT_SUNDAY(49),
    WHIT_MONDAY(50),
    CHRISTMAS_DAY(MonthDay.of(12, 25)),
    SECOND_CHRISTMAS_DAY(MonthDay.of(12, 26));

    private final @Nullable MonthDay fixed;
    private final int daysAfterEaster;

    PublicHoliday(MonthDay fixed) {
        this.fixed = fixed;
        this.daysAfterEaster = 0;
    }

    PublicHoliday(int daysAfterEaster) {
        this.fixed = null;
        this.daysAfterEaster = daysAfterEaster;
    }

    /** In a year where two fall on the same day, the one that stands first here. */
    public static Optional<PublicHoliday> on(LocalDate date) {
        return Arrays.stream(values())
                .filter(it -> it.in(date.getYear()).equals(date))
                .findFirst();
    }

    public LocalDate in(int year) {
        return fixed == null ? easterSunday(year).plusDays(daysAfterEaster) : fixed.atYear(year);
    }

    /** As the Western churches count it (Meeus, Jones and Butcher). */
    static LocalDate easterSunday(int year) {
        var golden = year % 19;
        var century = year / 100;
        var inCentury = year % 100;
        var moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
