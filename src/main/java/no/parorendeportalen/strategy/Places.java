package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Keeps the places of pieces of text in a row, 1, 2, 3, with a fixed number of statements however long the row is. */
@Component
class Places {

    private final EntityManager entities;

    Places(EntityManager entities) {
        this.entities = entities;
    }

    /** The place after the last. */
    int afterLast(Siblings siblings) {
        return entities.createQuery(
                        "select coalesce(max(p.position), 0) + 1 from " + siblings.entity() + " p where "
                                + siblings.condition(),
                        Integer.class)
                .setParameter("owner", siblings.owner())
                .getSingleResult();
    }

    /** Moves those after a place one up, into it. */
    void close(Siblings siblings, int place) {
        shift(siblings, -1, place + 1, Integer.MAX_VALUE);
    }

    /**
     * Changes places with the one before or after.
     *
     * @return whether there was one
     */
    boolean exchange(PlacedPart part, boolean up) {
        var place = part.position();
        var other = up ? place - 1 : place + 1;
        var moved = other > 0 && shift(part.siblings(), up ? 1 : -1, other, other) > 0;
        if (moved) {
            part.placeAt(other);
        }
        return moved;
    }

    private int shift(Siblings siblings, int by, int from, int to) {
        entities.flush();
        return entities.createQuery("update " + siblings.entity() + " p set p.position = p.position + :by where "
                        + siblings.condition() + " and p.position between :from and :to")
                .setParameter("by", by)
                .setParameter("owner", siblings.owner())
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
