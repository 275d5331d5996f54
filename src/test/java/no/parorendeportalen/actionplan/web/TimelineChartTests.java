package no.parorendeportalen.actionplan.web;

import static no.parorendeportalen.actionplan.PlanMeasures.CHILDREN;
import static no.parorendeportalen.actionplan.PlanMeasures.RELIEF;
import static no.parorendeportalen.actionplan.PlanMeasures.deadline;
import static no.parorendeportalen.actionplan.PlanMeasures.measure;
import static no.parorendeportalen.actionplan.PlanMeasures.period;
import static no.parorendeportalen.actionplan.PlanMeasures.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.parorendeportalen.strategy.AreaLink;
import no.parorendeportalen.strategy.TimelineDetails;
import no.parorendeportalen.strategy.TimelineKind;
import org.junit.jupiter.api.Test;

class TimelineChartTests {

    /** 2021 to 2024: 1,461 days. */
    private static final TimelineChart CHART = TimelineChart.of(
            List.of(
                    measure(1, CHILDREN, "En", period(2021, 2022)),
                    measure(2, CHILDREN, "To", deadline(2024)),
                    measure(3, RELIEF, "Tre", undated(TimelineKind.RECURRING)),
                    measure(4, RELIEF, "Fire", undated(TimelineKind.CONTINUOUS)),
                    measure(5, CHILDREN, "Fem", period(2022, 2024))),
            LocalDate.of(2023, 1, 1));

    @Test
    void hasEveryYearThatAMeasureNames() {
        assertThat(CHART.years())
                .extracting(TimelineChart.Tick::year, TimelineChart.Tick::x)
                .containsExactly(
                        tuple(2021, "0.00%"), tuple(2022, "24.98%"), tuple(2023, "49.97%"), tuple(2024, "74.95%"));
    }

    @Test
    void drawsAPeriodFromItsFirstDayToItsLast() {
        assertThat(row(0, 0).x()).isEqualTo("0.00%");
        assertThat(row(0, 0).width()).isEqualTo("49.97%");
        assertThat(row(2, 0).x()).isEqualTo("24.98%");
        assertThat(row(2, 0).width()).isEqualTo("75.02%");
    }

    @Test
    void marksADeadlineWithinTheDrawing() {
        assertThat(row(0, 1).x()).isEqualTo("99.93%");
        assertThat(row(0, 1).width()).isEqualTo("0%");
    }

    @Test
    void marksARecurringOneEachYear() {
        assertThat(row(1, 0).marks()).hasSize(4).startsWith("12.46%");
        assertThat(row(1, 1).marks()).isEmpty();
        assertThat(row(1, 1).width()).isEqualTo("100%");
    }

    @Test
    void groupsWhatStandsTogether() {
        assertThat(CHART.groups()).extracting(TimelineChart.Group::area).containsExactly(CHILDREN, RELIEF, CHILDREN);
        assertThat(CHART.groups()).extracting(it -> it.rows().size()).containsExactly(2, 2, 1);
    }

    @Test
    void showsTodayOnlyWhereTheYearsReachIt() {
        var measures = List.of(measure(1, CHILDREN, "En", period(2021, 2022)));

        assertThat(CHART.today()).isEqualTo("49.97%");
        assertThat(TimelineChart.of(measures, LocalDate.of(2021, 1, 1)).today()).isEqualTo("0.00%");
        assertThat(TimelineChart.of(measures, LocalDate.of(2022, 12, 31)).today())
                .isNotNull();
        assertThat(TimelineChart.of(measures, LocalDate.of(2023, 1, 1)).today()).isNull();
        assertThat(TimelineChart.of(measures, LocalDate.of(2020, 12, 31)).today())
                .isNull();
    }

    @Test
    void standsWithoutAnyMeasureOrDay() {
        assertThat(TimelineChart.of(List.of(), LocalDate.of(2026, 5, 1)).groups())
                .isEmpty();
        var chart = TimelineChart.of(
                List.of(measure(1, new AreaLink(1, "En", null), "En", undated(TimelineKind.NOT_STATED))),
                LocalDate.of(2026, 5, 1));
        assertThat(chart.years()).extracting(TimelineChart.Tick::year).containsExactly(2026, 2027, 2028, 2029);
        assertThat(chart.today()).isNotNull();
    }

    @Test
    void drawsAPeriodOfOneDay() {
        var day = LocalDate.of(2023, 7, 1);
        var chart = TimelineChart.of(
                List.of(measure(1, CHILDREN, "En", new TimelineDetails("en dag", TimelineKind.PERIOD, day, day))), day);

        assertThat(chart.groups().get(0).rows().get(0).width()).isEqualTo("0.27%");
    }

    private static TimelineChart.Row row(int group, int row) {
        return CHART.groups().get(group).rows().get(row);
    }
}
