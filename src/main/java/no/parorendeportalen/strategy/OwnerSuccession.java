package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a draft follow the municipality's units: one that has a new name is an owner under it, one that has ended gives its measures to its
 * successor. What is frozen keeps the names it was adopted with.
 */
@Component
class OwnerSuccession {

    private final EntityManager entities;
    private final UnitService units;
    private final OwnerBook owners;

    OwnerSuccession(EntityManager entities, UnitService units, OwnerBook owners) {
        this.entities = entities;
        this.units = units;
        this.owners = owners;
    }

    /** Puts the units of today in the place of those of yesterday, in every measure of a draft. */
    void follow(Revision draft) {
        var tree = units.tree().stream().collect(Collectors.toMap(UnitDetails::id, Function.identity()));
        var editions = entities.createQuery("""
                        select distinct e from MeasureEdition e join fetch e.responsibilities r join fetch r.owner
                        where e.revision = :draft
                        """, MeasureEdition.class)
                .setParameter("draft", draft)
                .getResultList();
        for (var edition : editions) {
            for (var responsibility : edition.responsibilities()) {
                var former = responsibility.owner();
                var now = now(former.unit(), tree);
                if (now != null && !now.name().equals(former.name())) {
                    edition.replaceOwner(former, owners.of(now.id(), now.name()));
                }
            }
        }
    }

    /** The unit itself while it is there, otherwise the last of its successors; itself again where nobody succeeded it. */
    private static @Nullable UnitDetails now(@Nullable UUID unit, Map<UUID, UnitDetails> tree) {
        var now = unit == null ? null : tree.get(unit);
        while (now != null && now.successor() != null) {
            now = Objects.requireNonNull(tree.get(now.successor()));
        }
        return now;
    }
}
