package no.parorendeportalen.actionplan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.parorendeportalen.actionplan.ActionPlan;
import no.parorendeportalen.actionplan.ActionPlanFilter.Facet;

/** Finds what an address asks for that is well-formed but that this plan does not have. */
final class UnknownChoices {

    private UnknownChoices() {}

    static PlanQuery in(PlanQuery query, ActionPlan plan) {
        var problems = new ArrayList<PlanQuery.Problem>();
        unknown(plan, Facet.AREA, query.filter().areas(), PlanQuery.AREA, problems);
        unknown(plan, Facet.OWNER, query.filter().owners(), PlanQuery.OWNER, problems);
        return query.with(problems);
    }

    private static void unknown(
            ActionPlan plan, Facet facet, Set<?> chosen, String parameter, List<PlanQuery.Problem> problems) {
        var choices = plan.facets().getOrDefault(facet, List.of());
        for (var value : chosen) {
            if (choices.stream().noneMatch(it -> it.value().equals(String.valueOf(value)))) {
                problems.add(new PlanQuery.Problem(parameter, String.valueOf(value)));
            }
        }
    }
}
