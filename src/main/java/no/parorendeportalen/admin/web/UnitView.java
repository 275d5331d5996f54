package no.parorendeportalen.admin.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the tree is drawn.
 *
 * @param people how many have their accounts there
 * @param successor the name of the one that took over when it ended
 */
record UnitView(
        UUID id,
        String name,
        boolean top,
        int people,
        @Nullable LocalDate endedOn,
        @Nullable String successor,
        List<UnitView> below) {

    /** The units that are there, as a tree; what has ended stands in {@link #ended}. */
    static List<UnitView> tree(UnitTree units, Map<UUID, Integer> people) {
        return below(null, units, people);
    }

    private static List<UnitView> below(@Nullable UUID parent, UnitTree units, Map<UUID, Integer> people) {
        var views = new ArrayList<UnitView>();
        for (var unit : units.below(parent)) {
            if (unit.isOpen()) {
                views.add(of(unit, units, people, below(unit.id(), units, people)));
            }
        }
        return views;
    }

    /** The units that have ended. */
    static List<UnitView> ended(UnitTree units) {
        return units.all().stream()
                .filter(it -> !it.isOpen())
                .map(it -> of(it, units, Map.of(), List.of()))
                .toList();
    }

    private static UnitView of(UnitDetails unit, UnitTree units, Map<UUID, Integer> people, List<UnitView> below) {
        return new UnitView(
                unit.id(),
                unit.name(),
                unit.parent() == null,
                people.getOrDefault(unit.id(), 0),
                unit.endedOn(),
                units.find(unit.successor()).map(UnitDetails::name).orElse(null),
                below);
    }
}
