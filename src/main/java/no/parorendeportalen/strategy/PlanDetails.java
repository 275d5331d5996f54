package no.parorendeportalen.strategy;

import java.util.List;

/** A strategy with its areas and all the measures of its action plan, in order. */
public record PlanDetails(StrategySummary strategy, List<AreaLink> areas, List<MeasureDetails> measures) {}
