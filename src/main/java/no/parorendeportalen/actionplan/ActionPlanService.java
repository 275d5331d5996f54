package no.parorendeportalen.actionplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.parorendeportalen.actionplan.ActionPlan.Choice;
import no.parorendeportalen.actionplan.ActionPlanFilter.Facet;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.strategy.MeasureDetails;
import no.parorendeportalen.strategy.OwnerDetails;
import no.parorendeportalen.strategy.PlanDetails;
import no.parorendeportalen.strategy.StrategyService;
import no.parorendeportalen.strategy.TimelineKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds measures in the plan. The whole plan is read in a fixed number of queries and chosen among in memory: a plan has some dozens of
 * measures, and the counts beside each choice need all of them.
 */
@Service
@Transactional(readOnly = true)
public class ActionPlanService {

    private final StrategyService strategy;

    ActionPlanService(StrategyService strategy) {
        this.strategy = strategy;
    }

    /** @throws no.parorendeportalen.shared.NotFound if the municipality has no public strategy */
    public ActionPlan find(ActionPlanFilter filter, ActionPlanSort sort) {
        var plan = strategy.plan();
        // The words first: reading them out of the Markdown is what costs, and every count needs it.
        var worded = plan.measures().stream().filter(filter::hasWords).toList();
        var facets = new EnumMap<Facet, List<Choice>>(Facet.class);
        for (var facet : Facet.values()) {
            facets.put(facet, counted(worded, filter, facet, labels(plan, facet)));
        }
        return new ActionPlan(
                plan.strategy(),
                plan.measures().size(),
                worded.stream().filter(filter::matches).sorted(sort.order()).toList(),
                facets);
    }

    private static List<Choice> counted(
            List<MeasureDetails> all, ActionPlanFilter filter, Facet facet, Map<Object, String> labels) {
        var counts = new HashMap<Object, Long>();
        all.stream()
                .filter(it -> filter.matchesBut(it, facet))
                .flatMap(it -> ActionPlanFilter.values(it, facet).stream())
                .forEach(it -> counts.merge(it, 1L, Long::sum));
        var choices = new ArrayList<Choice>();
        labels.forEach((value, label) -> choices.add(new Choice(
                String.valueOf(value),
                label,
                counts.getOrDefault(value, 0L),
                filter.chosen(facet).contains(value))));
        return choices;
    }

    /** What can be chosen in a facet, in order, by value. */
    private static Map<Object, String> labels(PlanDetails plan, Facet facet) {
        var labels = new LinkedHashMap<Object, String>();
        var measures = plan.measures();
        switch (facet) {
            case AREA -> plan.areas().forEach(it -> labels.put(it.number(), it.label()));
            case OWNER -> owners(measures, labels);
            case YEAR, DEADLINE ->
                measures.stream()
                        .flatMap(it -> ActionPlanFilter.values(it, facet).stream())
                        .sorted(Comparator.comparing(String::valueOf))
                        .forEach(it -> labels.putIfAbsent(it, String.valueOf(it)));
            case KIND -> {
                for (var kind : TimelineKind.values()) {
                    if (measures.stream().anyMatch(it -> it.timeline().kind() == kind)) {
                        labels.put(kind, kind.name());
                    }
                }
            }
        }
        return labels;
    }

    /** By name as Norwegians sort, and last, where the plan names none for some measure, nobody. */
    private static void owners(List<MeasureDetails> measures, Map<Object, String> labels) {
        measures.stream()
                .flatMap(it -> it.owners().stream())
                .sorted(Comparator.comparing(OwnerDetails::name, NorwegianOrder.names()))
                .forEach(it -> labels.putIfAbsent(it.address(), it.name()));
        if (measures.stream().anyMatch(it -> it.owners().isEmpty())) {
            labels.put(ActionPlanFilter.NOBODY, ActionPlanFilter.NOBODY);
        }
    }
}
