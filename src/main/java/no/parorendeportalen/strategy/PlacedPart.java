package no.parorendeportalen.strategy;

import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A piece of text that has a place among others of its kind, counted from 1. What has been removed has none. */
@MappedSuperclass
abstract class PlacedPart extends Part {

    /** Moves when its neighbours do, so it says nothing about whether somebody has changed the text. */
    @OptimisticLock(excluded = true)
    private @Nullable Integer position;

    protected PlacedPart() {}

    PlacedPart(int position) {
        placeAt(position);
    }

    /** Those it stands among. */
    abstract Siblings siblings();

    /** @throws NullPointerException if it has been removed */
    int position() {
        return Objects.requireNonNull(position);
    }

    final void placeAt(int position) {
        if (position < 1) {
            throw new IllegalArgumentException("Places are counted from 1");
        }
        this.position = position;
    }

    @Override
    void remove(String reason) {
        super.remove(reason);
        this.position = null;
    }

    void restoreAt(int position) {
        restore();
        placeAt(position);
    }
}
