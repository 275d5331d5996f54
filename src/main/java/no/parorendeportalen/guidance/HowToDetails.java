package no.parorendeportalen.guidance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;

/**
 * A way to apply as its page and its form show it.
 *
 * @param needs what one needs at hand
 * @param steps in order
 */
public record HowToDetails(
        HowToLine line, List<String> needs, List<Step> steps, Set<UUID> offers, Set<UUID> rights, KeptState kept)
        implements Kept {

    /** @param text Markdown */
    public record Step(String title, String text) {}
}
