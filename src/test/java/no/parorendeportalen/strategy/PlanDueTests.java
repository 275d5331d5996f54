package no.parorendeportalen.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.parorendeportalen.strategy.StrategySummary.DecisionDetails;
import no.parorendeportalen.strategy.StrategySummary.HeadingDetails;
import org.junit.jupiter.api.Test;

class PlanDueTests {

    private static PlanDue plan(DecisionDetails decision, PlanPeriod period, Integer revisedEvery) {
        var heading = new HeadingDetails("Overskrift", null);
        var summary = new StrategySummary(
                "Strategi", null, RevisionState.ADOPTED, period, 4, revisedEvery, decision, "Område", heading, heading);
        return new PlanDue(summary, List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 6, 1)));
    }

    @Test
    void isRevisedSomeYearsAfterItsDecisionOrTheBeginningOfItsPeriod() {
        var decided = new DecisionDetails("Kommunestyret", LocalDate.of(2026, 12, 9), "26/1");

        assertThat(plan(decided, new PlanPeriod(2027, 2030), 3).revisionIn(2)).isEqualTo(2029);
        assertThat(plan(decided, null, null).revisionIn(2)).isEqualTo(2028);
        assertThat(plan(null, new PlanPeriod(2027, 2030), null).revisionIn(2)).isEqualTo(2029);
        assertThat(plan(null, null, null).revisionIn(2)).isZero();
    }

    @Test
    void countsWhatEnds() {
        var plan = plan(null, null, null);

        assertThat(plan.endingIn(2026)).isOne();
        assertThat(plan.endingBefore(2026)).isOne();
        assertThat(plan.endingIn(2027)).isZero();
    }
}
