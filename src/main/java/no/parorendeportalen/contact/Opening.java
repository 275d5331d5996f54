package no.parorendeportalen.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody can be reached now, in words.
 *
 * @param text "Åpent til kl. 15 i dag"
 * @param changesAt when the text will be another; null where only an editor changes it
 */
public record Opening(
        OpeningState.State state, String text, @Nullable Instant changesAt) {

    public boolean isOpen() {
        return state == OpeningState.State.OPEN || state == OpeningState.State.ALWAYS;
    }
}
