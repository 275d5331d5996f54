package no.parorendeportalen.strategy;

import java.util.List;

/** A strategy with all the measures of its action plan, in order. */
public record PlanDetails(StrategyOverview strategy, List<MeasureDetails> measures) {}
