package no.parorendeportalen.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Arrays;
import java.util.UUID;
import no.parorendeportalen.municipality.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A piece of a revision's text. Taken out of it, it stays there with the reason, and can be put back until the revision is frozen. */
@MappedSuperclass
abstract class Part extends TenantEntity {

    static final int LONGEST_REASON = 1000;

    private @Nullable String removedReason;

    @Column(name = "copied_from_id", updatable = false)
    private @Nullable UUID copiedFrom;

    protected Part() {}

    abstract Revision revision();

    /** Takes an id that was given out before it was made. */
    void knownAs(UUID id) {
        identifyAs(id);
    }

    PartKind kind() {
        return Arrays.stream(PartKind.values())
                .filter(it -> it.type().isInstance(this))
                .findFirst()
                .orElseThrow();
    }

    /** What a person calls it, in the trail. */
    abstract String label();

    /** The piece it stands in: it comes and goes with that. */
    @Nullable
    Part container() {
        return null;
    }

    /** Whether it, or what it stands in, has been removed: then nobody reads it. */
    boolean isGone() {
        return goneBecause() != null;
    }

    /** Why it is gone; null while it is there. */
    @Nullable
    String goneBecause() {
        var around = container();
        return removedReason != null || around == null ? removedReason : around.goneBecause();
    }

    boolean isRemoved() {
        return removedReason != null;
    }

    @Nullable
    String removedReason() {
        return removedReason;
    }

    /** The piece of the revision before that this one was copied from, if it was. */
    @Nullable
    UUID copiedFrom() {
        return copiedFrom;
    }

    /** Says which piece of the revision before it was copied from. */
    void copiedFrom(Part former) {
        this.copiedFrom = former.id();
    }

    void remove(String reason) {
        requirePresent();
        this.removedReason = Texts.required(reason, LONGEST_REASON);
    }

    void restore() {
        revision().requireChangeable();
        if (!isRemoved()) {
            throw new IllegalStateException("It has not been removed");
        }
        this.removedReason = null;
    }

    /** @throws IllegalStateException if it has been removed, or its text is frozen */
    void requirePresent() {
        revision().requireChangeable();
        if (isRemoved()) {
            throw new IllegalStateException("It has been removed");
        }
    }
}
