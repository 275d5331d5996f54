package no.parorendeportalen.calendar;

import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;
import org.jspecify.annotations.Nullable;

/**
 * An event as its editors see it.
 *
 * @param cancelledBecause why it does not take place; null where it does
 */
public record EventWritten(
        String slug, EventSaid said, @Nullable String cancelledBecause, KeptState kept) implements Kept {

    public boolean isCancelled() {
        return cancelledBecause != null;
    }
}
