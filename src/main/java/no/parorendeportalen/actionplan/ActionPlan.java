package no.parorendeportalen.actionplan;

import java.util.List;
import java.util.Map;
import no.parorendeportalen.actionplan.ActionPlanFilter.Facet;
import no.parorendeportalen.strategy.MeasureDetails;
import no.parorendeportalen.strategy.StrategySummary;

/**
 * The action plan as a reader has asked for it.
 *
 * @param total how many measures the plan has
 * @param hits those asked for, in the order asked for
 * @param facets what can be chosen, with how many measures each choice would show
 */
public record ActionPlan(
        StrategySummary strategy, int total, List<MeasureDetails> hits, Map<Facet, List<Choice>> facets) {

    /**
     * @param value as in an address
     * @param label of an area, owner or year; for a kind of timeline the name of the kind, whose words are the page's
     */
    public record Choice(String value, String label, long count, boolean checked) {}
}
