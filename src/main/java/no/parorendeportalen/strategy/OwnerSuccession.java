package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import no.parorendeportalen.municipality.UnitEnded;
import no.parorendeportalen.municipality.UnitRenamed;
import no.parorendeportalen.municipality.UnitService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets a draft follow the municipality's units: one that has a new name is an owner under it, one that has ended gives its measures to its
 * successor. What is frozen keeps the names it was adopted with.
 */
@Component
class OwnerSuccession {

    private final Draft draft;
    private final EntityManager entities;
    private final UnitService units;
    private final OwnerBook owners;

    OwnerSuccession(Draft draft, EntityManager entities, UnitService units, OwnerBook owners) {
        this.draft = draft;
        this.entities = entities;
        this.units = units;
        this.owners = owners;
    }

    @EventListener
    void follow(UnitRenamed renamed) {
        followNow();
    }

    @EventListener
    void follow(UnitEnded ended) {
        followNow();
    }

    /** One that is frozen follows when its text can change again. */
    private void followNow() {
        draft.find().filter(it -> !it.state().isFrozen()).ifPresent(this::follow);
    }

    /** Puts the units of today in the place of those of yesterday, in every measure of a draft. */
    void follow(Revision draft) {
        var tree = units.units();
        var editions = entities.createQuery("""
                        select distinct e from MeasureEdition e join fetch e.responsibilities r join fetch r.owner
                        where e.revision = :draft
                        """, MeasureEdition.class)
                .setParameter("draft", draft)
                .getResultList();
        for (var edition : editions) {
            for (var responsibility : edition.responsibilities()) {
                var former = responsibility.owner();
                tree.now(former.unit())
                        .filter(it -> !it.name().equals(former.name()))
                        .ifPresent(it -> edition.replaceOwner(former, owners.of(it.id(), it.name())));
            }
        }
    }
}
