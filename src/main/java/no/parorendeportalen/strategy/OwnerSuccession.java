package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.municipality.UnitEnded;
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitRenamed;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.TrailEntry;
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
    private final DraftWords words;

    OwnerSuccession(Draft draft, EntityManager entities, UnitService units, OwnerBook owners, DraftWords words) {
        this.draft = draft;
        this.entities = entities;
        this.units = units;
        this.owners = owners;
        this.words = words;
    }

    @EventListener
    void follow(UnitRenamed renamed) {
        followNow();
    }

    /** @throws UnitRefused if measures would be left to nobody */
    @EventListener
    void follow(UnitEnded ended) {
        if (ended.successor() == null && answers(ended.unit())) {
            throw new UnitRefused(UnitRefused.Reason.SUCCESSOR_NEEDED);
        }
        followNow();
    }

    /** Whether a measure of the adopted revision, or of the one being worked on, is the unit's. */
    boolean answers(UUID unit) {
        return entities.createQuery("""
                                select count(*) from Responsibility r join r.edition e
                                where r.owner.unit = :unit and e.removedReason is null
                                    and e.revision.state not in (no.parorendeportalen.strategy.RevisionState.SUPERSEDED,
                                        no.parorendeportalen.strategy.RevisionState.WITHDRAWN)
                                """, Long.class).setParameter("unit", unit).getSingleResult() > 0;
    }

    long inDraft(UUID unit) {
        return draft.find()
                .map(it -> entities.createQuery("""
                                select count(distinct e) from Responsibility r join r.edition e
                                where r.owner.unit = :unit and e.removedReason is null and e.revision = :revision
                                """, Long.class)
                        .setParameter("unit", unit)
                        .setParameter("revision", it)
                        .getSingleResult())
                .orElse(0L);
    }

    /** One that is frozen follows when its text can change again. */
    private void followNow() {
        draft.find().filter(it -> !it.state().isFrozen()).ifPresent(this::follow);
    }

    /** Puts the units of today in the place of those of yesterday, in every measure of a draft. */
    void follow(Revision revision) {
        follow(entities.createQuery("""
                        select distinct e from MeasureEdition e join fetch e.responsibilities r join fetch r.owner
                        where e.revision = :revision and e.removedReason is null
                        """, MeasureEdition.class)
                .setParameter("revision", revision)
                .getResultList());
    }

    void follow(List<MeasureEdition> editions) {
        var tree = units.units();
        for (var edition : editions) {
            var before = MeasureWords.owners(edition, words);
            for (var responsibility : edition.responsibilities()) {
                var former = responsibility.owner();
                tree.now(former.unit())
                        .filter(it -> !it.name().equals(former.name()))
                        .ifPresent(it -> edition.replaceOwner(former, owners.of(it.id(), it.name())));
            }
            var after = MeasureWords.owners(edition, words);
            if (!after.equals(before)) {
                // Whoever has its form open has the owners of yesterday in it.
                entities.lock(edition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
                draft.keep(TrailEntry.of(
                                "measure.ownersFollowed", edition.measure().id(), edition.label())
                        .changing("owners", before, after));
            }
        }
    }
}
