package no.parorendeportalen.upkeep;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.municipality.UnitEnded;
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a unit kept true its successor keeps; one that nobody takes over does not end while it keeps anything. */
@Component
class KeptUnitListener {

    private final EntityManager entities;
    private final KeptTypes types;
    private final Keeper keeper;
    private final UnitService units;

    KeptUnitListener(EntityManager entities, KeptTypes types, Keeper keeper, UnitService units) {
        this.entities = entities;
        this.types = types;
        this.keeper = keeper;
        this.units = units;
    }

    @EventListener
    void handOver(UnitEnded ended) {
        var things = types.kinds().stream()
                .flatMap(it -> ownedBy(ended.unit(), types.of(it)).stream())
                .toList();
        if (ended.successor() == null && things.stream().anyMatch(it -> !it.isRemoved())) {
            throw new UnitRefused(UnitRefused.Reason.SUCCESSOR_NEEDED);
        }
        if (!things.isEmpty()) {
            var before = name(ended.unit());
            var after = name(ended.successor());
            for (var thing : things) {
                thing.handOver(ended.successor());
                keeper.keep(thing, keeper.entry(thing, "handedOver").changing("ownerUnit", before, after));
            }
        }
    }

    private <T extends KeptThing> List<T> ownedBy(UUID unit, Class<T> type) {
        return entities.createQuery("from %s t where t.ownerUnit = :unit".formatted(type.getSimpleName()), type)
                .setParameter("unit", unit)
                .getResultList();
    }

    private @Nullable String name(@Nullable UUID unit) {
        return units.units().find(unit).map(it -> it.name()).orElse(null);
    }
}
