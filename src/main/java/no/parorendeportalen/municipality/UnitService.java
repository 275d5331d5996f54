package no.parorendeportalen.municipality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.shared.NorwegianOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's tree of units. */
@Service
@Transactional(readOnly = true)
public class UnitService {

    private final OrgUnits units;

    UnitService(OrgUnits units) {
        this.units = units;
    }

    /** All units, each under the one above it, by name; those that have ended too. */
    public List<UnitDetails> tree() {
        var sorted = units.findAll().stream()
                .sorted(Comparator.comparing(OrgUnit::name, NorwegianOrder.names()))
                .toList();
        var tree = new ArrayList<UnitDetails>();
        below(null, 0, sorted, tree);
        return tree;
    }

    private static void below(@Nullable UUID parent, int depth, List<OrgUnit> all, List<UnitDetails> tree) {
        for (var unit : all) {
            var above = unit.parent();
            if (Objects.equals(above == null ? null : above.id(), parent)) {
                tree.add(details(unit, depth));
                below(unit.id(), depth + 1, all, tree);
            }
        }
    }

    private static UnitDetails details(OrgUnit unit, int depth) {
        var parent = unit.parent();
        var successor = unit.successor();
        return new UnitDetails(
                unit.id(),
                Objects.requireNonNullElse(unit.version(), 0L),
                unit.name(),
                parent == null ? null : parent.id(),
                depth,
                unit.endedOn(),
                successor == null ? null : successor.id());
    }

    /** The open unit of that name; one just below the top is made where there is none. */
    @Transactional
    public UUID named(String name) {
        return units.findOpenByName(name)
                .orElseGet(() -> units.saveAndFlush(new OrgUnit(units.findTop(), name)))
                .id();
    }
}
