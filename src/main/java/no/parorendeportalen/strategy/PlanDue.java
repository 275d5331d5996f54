package no.parorendeportalen.strategy;

import java.time.LocalDate;
import java.util.List;

/**
 * When what has been adopted is due.
 *
 * @param strategy the adopted one
 * @param ends the last day of each measure that has one
 */
public record PlanDue(StrategySummary strategy, List<LocalDate> ends) {

    /**
     * The year in which it is to be revised, counted from its decision, or from its period where the decision has no day; 0 where neither is
     * known.
     *
     * @param otherwise years between revisions, where the strategy does not say
     */
    public int revisionIn(int otherwise) {
        var decision = strategy.decision();
        var every = strategy.revisedEvery() == null ? otherwise : strategy.revisedEvery();
        if (decision != null && decision.date() != null) {
            return decision.date().getYear() + every;
        }
        return strategy.period() == null ? 0 : strategy.period().from() + every;
    }

    /** How many measures end in a year. */
    public long endingIn(int year) {
        return ends.stream().filter(it -> it.getYear() == year).count();
    }

    /** How many measures ended before a year. */
    public long endingBefore(int year) {
        return ends.stream().filter(it -> it.getYear() < year).count();
    }
}
