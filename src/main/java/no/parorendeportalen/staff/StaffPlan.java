package no.parorendeportalen.staff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.strategy.MeasureDetails;
import no.parorendeportalen.strategy.MeasureGroup;
import org.jspecify.annotations.Nullable;

/**
 * The measures of the plan as they concern somebody of a unit.
 *
 * @param unit the name of theirs; null where the account has none
 * @param published whether the municipality has a plan that can be read
 * @param groups their own unit's measures first, then those of each unit above that has any
 */
public record StaffPlan(@Nullable String unit, boolean published, List<Group> groups) {

    /**
     * A unit's measures.
     *
     * @param own whether it is the person's own
     */
    public record Group(String unit, boolean own, List<MeasureDetails> measures) {

        /** As a table of measures takes them. */
        public List<MeasureGroup> single() {
            return MeasureGroup.single(measures);
        }
    }

    /** A measure that several of the units answer for stands with the nearest. */
    static StaffPlan of(UnitTree units, @Nullable UUID unit, @Nullable List<MeasureDetails> measures) {
        var own = units.now(unit);
        if (own.isEmpty()) {
            return new StaffPlan(null, measures != null, List.of());
        }
        var groups = new ArrayList<Group>();
        var told = new HashSet<Integer>();
        for (var at : units.upFrom(own.get().id())) {
            var its = measures == null
                    ? List.<MeasureDetails>of()
                    : measures.stream()
                            .filter(it -> isOf(it, at, units) && told.add(it.number()))
                            .toList();
            if (!its.isEmpty()) {
                groups.add(new Group(at.name(), at.equals(own.get()), its));
            }
        }
        return new StaffPlan(own.get().name(), measures != null, groups);
    }

    /** An adopted text keeps the unit it was adopted with; what that one was to do, the one that took over is to do. */
    private static boolean isOf(MeasureDetails measure, UnitDetails unit, UnitTree units) {
        return measure.owners().stream()
                .anyMatch(it -> units.now(it.unit())
                        .filter(now -> now.id().equals(unit.id()))
                        .isPresent());
    }

    /** Whether somebody answers for anything up the tree. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether the person's own unit does. */
    public boolean hasOwn() {
        return groups.stream().anyMatch(Group::own);
    }
}
