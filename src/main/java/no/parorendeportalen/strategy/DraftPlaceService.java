package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves pieces of the revision being worked on among their neighbours, takes them out of it, and puts them back. Throws {@link Stale} when
 * somebody else was first or the text is frozen, and {@link NotFound} when the revision has no such piece.
 */
@Service
@Transactional
public class DraftPlaceService {

    private final Draft draft;
    private final Places places;
    private final OwnerSuccession owners;
    private final EntityManager entities;

    DraftPlaceService(Draft draft, Places places, OwnerSuccession owners, EntityManager entities) {
        this.draft = draft;
        this.places = places;
        this.owners = owners;
        this.entities = entities;
    }

    /** Changes places with the one before or after; the first and the last stay where they are. */
    public void move(PartKind kind, UUID id, boolean up) {
        draft.arrange();
        var part = placed(kind, id, null);
        if (part.isRemoved()) {
            throw new Stale("it has been removed");
        }
        var before = part.position();
        if (places.exchange(part, up)) {
            draft.keep(TrailEntry.of(Draft.act(part, "moved"), Draft.subject(part), part.label())
                    .changing("position", before, part.position()));
        }
    }

    /**
     * Takes a piece out. It stays at hand, with the reason, and can be put back until the text is frozen.
     *
     * @throws StillNeeded if something stands in it: measures in an area or under an approach
     */
    public void remove(PartKind kind, UUID id, @Nullable Long version, String reason) {
        draft.arrange();
        var part = draft.partToWrite(kind.type(), id, version);
        if (part.isRemoved()) {
            throw new Stale("it has been removed");
        }
        requireEmpty(part);
        if (part instanceof PlacedPart placed) {
            var siblings = placed.siblings();
            var place = placed.position();
            part.remove(reason);
            places.close(siblings, place);
        } else {
            part.remove(reason);
        }
        draft.keep(TrailEntry.of(Draft.act(part, "removed"), Draft.subject(part), part.label())
                .because(reason));
    }

    /** Something stands in it that has to be moved or removed first. */
    public static class StillNeeded extends RuntimeException {}

    private void requireEmpty(Part part) {
        var attribute = part instanceof StrategyArea ? "area" : part instanceof Approach ? "approach" : null;
        if (attribute != null
                && entities.createQuery(
                                        "select count(*) from MeasureEdition e where e.removedReason is null and e."
                                                + attribute + " = :part",
                                        Long.class)
                                .setParameter("part", part)
                                .getSingleResult()
                        > 0) {
            throw new StillNeeded();
        }
    }

    /**
     * Puts a piece back, after the others of its kind.
     *
     * @throws StillNeeded if what it stood in has been removed too
     */
    public void restore(PartKind kind, UUID id) {
        draft.arrange();
        var part = draft.partToWrite(kind.type(), id, null);
        if (!part.isRemoved()) {
            return;
        }
        requireWhole(part);
        if (part instanceof PlacedPart placed) {
            placed.restoreAt(places.afterLast(placed.siblings()));
        } else {
            part.restore();
        }
        if (part instanceof MeasureEdition edition) {
            owners.follow(List.of(edition));
        }
        draft.keep(TrailEntry.of(Draft.act(part, "restored"), Draft.subject(part), part.label()));
    }

    private static void requireWhole(Part part) {
        var around = part.container();
        if (around != null && around.isGone() || part instanceof MeasureEdition edition && edition.area() == null) {
            throw new StillNeeded();
        }
        if (part instanceof MeasureEdition edition
                && edition.approach() != null
                && edition.approach().isRemoved()) {
            edition.hangUnderNothing();
        }
    }

    private PlacedPart placed(PartKind kind, UUID id, @Nullable Long version) {
        if (draft.partToWrite(kind.type(), id, version) instanceof PlacedPart part) {
            return part;
        }
        throw new NotFound("it has no place");
    }
}
