package no.parorendeportalen.drafting.web;

import java.util.Optional;
import no.parorendeportalen.strategy.DraftSummary;
import org.jspecify.annotations.Nullable;

/** Whether a piece of the draft can be changed now, and if not, why. */
public enum Standing {
    OPEN,
    /** The whole text is frozen, for as long as others look at it or decide about it. */
    FROZEN,
    /** It has been taken out, and can be put back. */
    REMOVED,
    /** There is no draft any more: it has been adopted or withdrawn. */
    ENDED;

    static Standing of(Optional<DraftSummary> draft, @Nullable String removedReason) {
        if (draft.isEmpty()) {
            return ENDED;
        }
        if (!draft.get().isChangeable()) {
            return FROZEN;
        }
        return removedReason == null ? OPEN : REMOVED;
    }

    public boolean isOpen() {
        return this == OPEN;
    }
}
