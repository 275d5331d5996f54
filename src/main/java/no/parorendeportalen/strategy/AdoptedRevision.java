package no.parorendeportalen.strategy;

import no.parorendeportalen.strategy.StrategySummary.DecisionDetails;
import org.jspecify.annotations.Nullable;

/**
 * A revision that has been adopted, in a list of them.
 *
 * @param inForce false once another one has been adopted
 */
public record AdoptedRevision(
        int number,
        String title,
        boolean inForce,
        @Nullable PlanPeriod period,
        @Nullable DecisionDetails decision) {}
