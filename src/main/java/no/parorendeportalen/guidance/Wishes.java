package no.parorendeportalen.guidance;

import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.offer.TimeOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has answered on the way; what is not answered rules nothing out.
 *
 * @param situation of the one they are a carer for
 * @param needs what is hardest now
 */
public record Wishes(
        @Nullable Who who,
        @Nullable UUID situation,
        Set<Need> needs,
        @Nullable Meeting meeting,
        @Nullable TimeOfWeek time) {

    public Wishes {
        needs = Set.copyOf(needs);
    }
}
