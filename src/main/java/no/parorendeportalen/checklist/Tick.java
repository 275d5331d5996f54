package no.parorendeportalen.checklist;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a point to say.
 *
 * @param seen the turn that the form was made from
 * @param reason only where it is not relevant
 */
public record Tick(int seen, TickState state, @Nullable SkipReason reason) {

    public Tick {
        if ((state == TickState.NOT_APPLICABLE) != (reason != null)) {
            throw new IllegalArgumentException("What is not relevant has a reason, and nothing else has");
        }
    }
}
