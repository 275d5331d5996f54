package no.parorendeportalen.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.parorendeportalen.strategy.AreaLink;
import no.parorendeportalen.strategy.MeasureDetails;
import no.parorendeportalen.strategy.Origin;
import no.parorendeportalen.strategy.OwnerDetails;
import no.parorendeportalen.strategy.ResponsibilityRole;
import no.parorendeportalen.strategy.TimelineDetails;
import no.parorendeportalen.strategy.TimelineKind;

/** Measures for tests of the plan. */
public final class PlanMeasures {

    public static final AreaLink CHILDREN = new AreaLink(1, "Barn som pårørende", null);
    public static final AreaLink RELIEF = new AreaLink(2, "Avlastning", null);

    /** Chooses nothing, and so everything. */
    public static final ActionPlanFilter EVERYTHING =
            new ActionPlanFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());

    private PlanMeasures() {}

    public static MeasureDetails measure(
            int number, AreaLink area, String text, TimelineDetails timeline, String... owners) {
        return new MeasureDetails(
                number,
                number,
                area,
                null,
                text,
                null,
                owners.length == 0 ? null : String.join(" og ", owners),
                List.of(owners).stream()
                        .map(it -> new OwnerDetails(it, it.toLowerCase(), ResponsibilityRole.RESPONSIBLE, null))
                        .toList(),
                timeline,
                List.of(),
                Origin.PLAN);
    }

    public static TimelineDetails period(int from, int to) {
        return new TimelineDetails(
                from + "–" + to, TimelineKind.PERIOD, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    public static TimelineDetails deadline(int year) {
        return new TimelineDetails(String.valueOf(year), TimelineKind.DEADLINE, null, LocalDate.of(year, 12, 31));
    }

    public static TimelineDetails undated(TimelineKind kind) {
        return new TimelineDetails(kind == TimelineKind.NOT_STATED ? null : "som skrevet", kind, null, null);
    }
}
