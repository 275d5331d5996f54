package no.parorendeportalen.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.calendar.EventDetails;
import no.parorendeportalen.calendar.EventKind;
import no.parorendeportalen.calendar.EventTime;
import no.parorendeportalen.calendar.SignUp;
import no.parorendeportalen.upkeep.Freshness;
import org.junit.jupiter.api.Test;

class MonthGridTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 24);

    static EventDetails event(String starts, String ends) {
        return new EventDetails(
                UUID.randomUUID(),
                "kurs",
                "Kurs",
                EventKind.COURSE,
                new EventTime(LocalDateTime.parse(starts), LocalDateTime.parse(ends)),
                "",
                null,
                Set.of(),
                null,
                null,
                SignUp.NOT_SAID,
                null,
                0,
                Instant.EPOCH,
                new Freshness(Freshness.State.FRESH, null, null, null));
    }

    @Test
    void hasWholeWeeksFromMondayAndNothingOnTheDaysOfOtherMonths() {
        var grid = MonthGrid.of(
                YearMonth.of(2027, 1),
                List.of(event("2026-12-31T23:00", "2027-01-01T00:30"), event("2027-01-31T18:00", "2027-02-01T02:00")),
                TODAY);

        assertThat(grid.weeks()).extracting(MonthGrid.Week::number).containsExactly(53, 1, 2, 3, 4);
        assertThat(grid.weeks()).allSatisfy(it -> assertThat(it.days()).hasSize(7));
        var days = grid.weeks().stream().flatMap(it -> it.days().stream()).toList();
        assertThat(days.get(0).date()).isEqualTo("2026-12-28");
        assertThat(days)
                .filteredOn(it -> !it.events().isEmpty())
                .extracting(MonthGrid.Day::date)
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31));
    }

    @Test
    void showsWhatLastsSeveralDaysOnEachAndWhatEndsAtMidnightOnOne() {
        var grid = MonthGrid.of(
                YearMonth.of(2026, 12),
                List.of(event("2026-12-04T18:00", "2026-12-06T12:00"), event("2026-12-10T20:00", "2026-12-11T00:00")),
                TODAY);

        assertThat(grid.weeks().stream()
                        .flatMap(it -> it.days().stream())
                        .filter(it -> !it.events().isEmpty())
                        .map(it -> it.date().getDayOfMonth()))
                .containsExactly(4, 5, 6, 10);
        assertThat(grid.weeks().stream().flatMap(it -> it.days().stream()))
                .filteredOn(MonthGrid.Day::today)
                .hasSize(1);
    }

    @Test
    void dividesTheYearInTwo() {
        assertThat(HalfYear.of(LocalDate.of(2026, 6, 30))).isEqualTo(new HalfYear(2026, 1));
        assertThat(HalfYear.of(LocalDate.of(2026, 7, 1))).isEqualTo(new HalfYear(2026, 2));
        assertThat(new HalfYear(2026, 2).to()).isEqualTo("2026-12-31");
        assertThat(new HalfYear(2026, 2).next()).isEqualTo(new HalfYear(2027, 1));
        assertThat(new HalfYear(2026, 1).previous()).isEqualTo(new HalfYear(2025, 2));
        assertThat(HalfYear.of("2026-3")).isEmpty();
    }
}
