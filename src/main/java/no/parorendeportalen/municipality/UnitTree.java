package no.parorendeportalen.municipality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The municipality's units, each under the one above it, by name; those that have ended too. */
public final class UnitTree {

    private final List<UnitDetails> units;
    private final Map<UUID, UnitDetails> byId = new HashMap<>();
    private final Map<@Nullable UUID, List<UnitDetails>> byParent = new HashMap<>();

    public UnitTree(List<UnitDetails> units) {
        this.units = List.copyOf(units);
        for (var unit : units) {
            byId.put(unit.id(), unit);
            byParent.computeIfAbsent(unit.parent(), it -> new ArrayList<>()).add(unit);
        }
    }

    public List<UnitDetails> all() {
        return units;
    }

    /** Those that are there. */
    public List<UnitDetails> open() {
        return units.stream().filter(UnitDetails::isOpen).toList();
    }

    public Optional<UnitDetails> find(@Nullable UUID unit) {
        return Optional.ofNullable(unit == null ? null : byId.get(unit));
    }

    /** Those just below another, and with null the top. */
    public List<UnitDetails> below(@Nullable UUID parent) {
        return byParent.getOrDefault(parent, List.of());
    }

    /** The one that is there now for a unit: itself, or who took over when it ended. Nothing where nobody did. */
    public Optional<UnitDetails> now(@Nullable UUID unit) {
        var found = find(unit);
        while (found.isPresent() && !found.get().isOpen()) {
            found = find(found.get().successor());
        }
        return found;
    }

    /** A unit and those above it, the nearest first. */
    public List<UnitDetails> upFrom(UUID unit) {
        var way = new ArrayList<UnitDetails>();
        for (var at = find(unit); at.isPresent(); at = find(at.get().parent())) {
            way.add(at.get());
        }
        return way;
    }

    /** Whether a unit is another or lies below it. */
    public boolean isWithin(UUID unit, UUID other) {
        return upFrom(unit).stream().anyMatch(it -> it.id().equals(other));
    }
}
