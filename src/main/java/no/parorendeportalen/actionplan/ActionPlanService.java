package no.parorendeportalen.actionplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.parorendeportalen.actionplan.ActionPlan.Choice;
import no.parorendeportalen.actionplan.ActionPlanFilter.Facet;
import no.parorendeportalen.strategy.MeasureDetails;
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
        var all = plan.measures();
        var hits = all.stream().filter(filter::matches).sorted(sort.order()).toList();
        var facets = new EnumMap<Facet, List<Choice>>(Facet.class);
        facets.put(
                Facet.AREA,
                counted(
                        all,
                        filter,
                        Facet.AREA,
                        filter.areas(),
                        labels(plan.areas().stream()
                                .map(it -> Map.entry((Object) it.number(), it.number() + " " + it.title()))
                                .toList())));
        facets.put(
                Facet.OWNER,
                counted(
                        all,
                        filter,
                        Facet.OWNER,
                        filter.owners(),
                        labels(all.stream()
                                .flatMap(it -> it.owners().stream())
                                .map(it -> Map.entry((Object) it.address(), it.name()))
                                .sorted(Map.Entry.comparingByValue())
                                .toList())));
        facets.put(Facet.YEAR, counted(all, filter, Facet.YEAR, filter.years(), years(all, Facet.YEAR)));
        facets.put(
                Facet.DEADLINE, counted(all, filter, Facet.DEADLINE, filter.deadlines(), years(all, Facet.DEADLINE)));
        facets.put(Facet.KIND, counted(all, filter, Facet.KIND, filter.kinds(), kinds(all)));
        return new ActionPlan(plan.strategy(), all.size(), hits, facets);
    }

    private static List<Choice> counted(
            List<MeasureDetails> all, ActionPlanFilter filter, Facet facet, Set<?> chosen, Map<Object, String> labels) {
        var counts = new LinkedHashMap<Object, Long>();
        labels.keySet().forEach(it -> counts.put(it, 0L));
        all.stream()
                .filter(it -> filter.matchesBut(it, facet))
                .flatMap(it -> ActionPlanFilter.values(it, facet).stream())
                .forEach(it -> counts.merge(it, 1L, Long::sum));
        var choices = new ArrayList<Choice>();
        labels.forEach((value, label) -> choices.add(
                new Choice(String.valueOf(value), label, counts.getOrDefault(value, 0L), chosen.contains(value))));
        return choices;
    }

    private static Map<Object, String> labels(List<Map.Entry<Object, String>> entries) {
        var labels = new LinkedHashMap<Object, String>();
        entries.forEach(it -> labels.putIfAbsent(it.getKey(), it.getValue()));
        return labels;
    }

    private static Map<Object, String> years(List<MeasureDetails> all, Facet facet) {
        return labels(all.stream()
                .flatMap(it -> ActionPlanFilter.values(it, facet).stream())
                .distinct()
                .sorted(Comparator.comparing(String::valueOf))
                .map(it -> Map.entry(it, String.valueOf(it)))
                .toList());
    }

    private static Map<Object, String> kinds(List<MeasureDetails> all) {
        var labels = new LinkedHashMap<Object, String>();
        for (var kind : TimelineKind.values()) {
            if (all.stream().anyMatch(it -> it.timeline().kind() == kind)) {
                labels.put(kind, kind.name());
            }
        }
        return labels;
    }
}
