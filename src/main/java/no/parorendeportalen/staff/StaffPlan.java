package no.parorendeportalen.staff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.strategy.MeasureBrief;
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
    public record Group(String unit, boolean own, List<MeasureBrief> measures) {

        public Group {
            measures = List.copyOf(measures);
        }
    }

    /** The units whose measures concern somebody: their own, those above it, and those that these took over from. */
    static Set<UUID> concerning(UnitTree units, @Nullable UUID unit) {
        var here = units.now(unit).map(it -> units.upFrom(it.id())).orElse(List.of());
        return units.all().stream()
                .filter(it -> units.now(it.id()).filter(here::contains).isPresent())
                .map(UnitDetails::id)
                .collect(Collectors.toSet());
    }

    /**
     * A measure that several of the units answer for stands with the nearest.
     *
     * @param measures those of the units that concern them
     */
    static StaffPlan of(UnitTree units, @Nullable UUID unit, boolean published, List<MeasureBrief> measures) {
        var own = units.now(unit);
        if (own.isEmpty()) {
            return new StaffPlan(null, published, List.of());
        }
        var groups = new ArrayList<Group>();
        var told = new HashSet<Integer>();
        for (var at : units.upFrom(own.get().id())) {
            var its = measures.stream()
                    .filter(it -> isOf(it, at, units) && told.add(it.number()))
                    .toList();
            if (!its.isEmpty()) {
                groups.add(new Group(at.name(), at.equals(own.get()), its));
            }
        }
        return new StaffPlan(own.get().name(), published, groups);
    }

    /** An adopted text keeps the unit it was adopted with; what that one was to do, the one that took over is to do. */
    private static boolean isOf(MeasureBrief measure, UnitDetails unit, UnitTree units) {
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

    /** How many there are in all. */
    public int total() {
        return groups.stream().mapToInt(it -> it.measures().size()).sum();
    }

    /** The first group, no more than so many of it: for where there is a page with the rest. */
    public List<MeasureBrief> first(int most) {
        return isEmpty()
                ? List.of()
                : groups.get(0).measures().stream().limit(most).toList();
    }

    /** Some of them, in the same groups. */
    StaffPlan only(Set<Integer> numbers) {
        return new StaffPlan(
                unit,
                published,
                groups.stream()
                        .map(it -> new Group(
                                it.unit(),
                                it.own(),
                                it.measures().stream()
                                        .filter(measure -> numbers.contains(measure.number()))
                                        .toList()))
                        .filter(it -> !it.measures().isEmpty())
                        .toList());
    }

    /** All of them, in the order of the groups. */
    List<MeasureBrief> measures() {
        return groups.stream().flatMap(it -> it.measures().stream()).toList();
    }
}
