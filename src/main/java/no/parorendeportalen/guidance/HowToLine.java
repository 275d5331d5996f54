package no.parorendeportalen.guidance;

import java.util.UUID;
import no.parorendeportalen.upkeep.Freshness;

/**
 * A way to apply, to choose.
 *
 * @param slug the last part of its address
 */
public record HowToLine(UUID id, String slug, String title, String lead, Freshness freshness) {

    /** Where its page is, below the municipality. */
    public String path() {
        return "/slik-soker-du/" + slug;
    }
}
