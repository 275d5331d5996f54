package no.parorendeportalen.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.municipality.UnitRefused.Reason;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's tree of units. It is changed by one at a time. */
@Service
@Transactional(readOnly = true)
public class UnitService {

    private static final UUID ABOVE_TOP = new UUID(0, 0);

    private final OrgUnits units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitService(OrgUnits units, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** All units, each under the one above it, by name; those that have ended too. */
    public List<UnitDetails> tree() {
        var byParent = units.findAll().stream()
                .sorted(Comparator.comparing(OrgUnit::name, NorwegianOrder.names()))
                .collect(Collectors.groupingBy(it -> Objects.requireNonNullElse(idOf(it.parent()), ABOVE_TOP)));
        var tree = new ArrayList<UnitDetails>();
        below(ABOVE_TOP, 0, byParent, tree);
        return tree;
    }

    /** The same, to find one's way in. */
    public UnitTree units() {
        return new UnitTree(tree());
    }

    private static void below(UUID parent, int depth, Map<UUID, List<OrgUnit>> byParent, List<UnitDetails> tree) {
        for (var unit : byParent.getOrDefault(parent, List.of())) {
            tree.add(details(unit, depth));
            below(unit.id(), depth + 1, byParent, tree);
        }
    }

    private static UnitDetails details(OrgUnit unit, int depth) {
        return new UnitDetails(
                unit.id(),
                Objects.requireNonNullElse(unit.version(), 0L),
                unit.name(),
                idOf(unit.parent()),
                depth,
                unit.endedOn(),
                idOf(unit.successor()));
    }

    /** The open unit of that name; one just below the top is made where there is none. */
    @Transactional
    public UUID named(String name) {
        return units.findOpenByName(name)
                .map(OrgUnit::id)
                .orElseGet(() -> add(units.findTop().id(), name));
    }

    /**
     * Puts a new unit under another.
     *
     * @throws UnitRefused if it cannot be
     * @throws NotFound if there is no such parent
     */
    @Transactional
    public UUID add(UUID parent, String name) {
        var all = hold();
        var above = all.get(parent);
        if (!above.isOpen()) {
            throw new UnitRefused(Reason.PARENT_ENDED);
        }
        requireFree(name, null);
        var unit = units.save(new OrgUnit(above, name));
        units.flush();
        events.publishEvent(TrailEntry.of("unit.added", unit.id(), unit.name()).changing("parent", null, above.name()));
        return unit.id();
    }

    /**
     * Gives a unit another name. What was adopted keeps the name before.
     *
     * @throws UnitRefused if it cannot be
     * @throws Stale if somebody else has changed the unit
     */
    @Transactional
    public void rename(UUID id, long version, String name) {
        var unit = hold().get(id, version);
        var before = unit.name();
        if (before.equals(name.strip())) {
            return;
        }
        requireFree(name, unit);
        unit.rename(name);
        units.flush();
        events.publishEvent(new UnitRenamed(id, before, unit.name()));
        events.publishEvent(TrailEntry.of("unit.renamed", id, unit.name()).changing("name", before, unit.name()));
    }

    /**
     * Puts a unit, with all below it, under another.
     *
     * @throws UnitRefused if it cannot be
     * @throws Stale if somebody else has changed the unit
     */
    @Transactional
    public void move(UUID id, long version, UUID parent) {
        var all = hold();
        var unit = all.get(id, version);
        var above = all.get(parent);
        if (above.equals(unit.parent())) {
            return;
        }
        moveTo(unit, above);
        units.flush();
    }

    private void moveTo(OrgUnit unit, OrgUnit above) {
        var before = nameOf(unit.parent());
        unit.moveTo(above);
        events.publishEvent(
                TrailEntry.of("unit.moved", unit.id(), unit.name()).changing("parent", before, above.name()));
    }

    /**
     * Ends a unit. With a successor it is merged into it: the units below it, and all that others have bound to it, go there. Without one it
     * can end only when there is nothing to take over.
     *
     * @throws UnitRefused if it cannot be
     * @throws Stale if somebody else has changed the unit
     */
    @Transactional
    public void end(UUID id, long version, @Nullable UUID successor, LocalDate on) {
        var all = hold();
        var unit = all.get(id, version);
        var heir = successor == null ? null : all.get(successor);
        if (on.isAfter(LocalDate.now(clock))) {
            throw new UnitRefused(Reason.DAY_TO_COME);
        }
        var children = all.openBelow(unit);
        if (heir == null && !children.isEmpty()) {
            throw new UnitRefused(Reason.SUCCESSOR_NEEDED);
        }
        unit.requireEndable(heir);
        giveAway(children, unit, heir);
        unit.end(on, heir);
        units.flush();
        events.publishEvent(new UnitEnded(id, successor));
        var act = heir == null ? "unit.ended" : "unit.merged";
        events.publishEvent(TrailEntry.of(act, id, unit.name())
                .changing("endedOn", null, on)
                .changing("successor", null, nameOf(heir)));
    }

    /** Before the unit ends: nothing that is there may hang under it then. */
    private void giveAway(List<OrgUnit> children, OrgUnit unit, @Nullable OrgUnit heir) {
        var above = unit.parent();
        if (heir != null && above != null) {
            // The branch in which the successor itself stands goes up instead.
            children.forEach(it -> moveTo(it, heir.isWithin(it) ? above : heir));
            units.flush();
        }
    }

    /** All units, held until the end of the transaction. */
    private Held hold() {
        units.holdTop();
        return new Held(units.findAll());
    }

    private record Held(List<OrgUnit> all) {

        OrgUnit get(UUID id) {
            return all.stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("no such unit"));
        }

        OrgUnit get(UUID id, long version) {
            var unit = get(id);
            if (!Objects.equals(unit.version(), version)) {
                throw new Stale("unit");
            }
            return unit;
        }

        List<OrgUnit> openBelow(OrgUnit unit) {
            return all.stream()
                    .filter(it -> it.isOpen() && unit.equals(it.parent()))
                    .toList();
        }
    }

    /** @param unit may have the name already */
    private void requireFree(String name, @Nullable OrgUnit unit) {
        units.findOpenByName(OrgUnit.checked(name))
                .filter(it -> !it.equals(unit))
                .ifPresent(taken -> {
                    throw new UnitRefused(Reason.NAME_TAKEN);
                });
    }

    private static @Nullable UUID idOf(@Nullable OrgUnit unit) {
        return unit == null ? null : unit.id();
    }

    private static @Nullable String nameOf(@Nullable OrgUnit unit) {
        return unit == null ? null : unit.name();
    }
}
