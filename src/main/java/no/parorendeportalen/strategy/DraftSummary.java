package no.parorendeportalen.strategy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The revision being worked on.
 *
 * @param version of what it says of itself and of its state
 * @param basedOn the number of the revision it was made from; null for one that began empty
 */
public record DraftSummary(
        UUID id,
        long version,
        int number,
        RevisionState state,
        @Nullable Integer basedOn,
        StrategySummary strategy) {

    /** Whether its text can change now. */
    public boolean isChangeable() {
        return !state.isFrozen();
    }

    /** The steps that can be taken now. */
    public List<Step> steps() {
        return Step.from(state);
    }
}
