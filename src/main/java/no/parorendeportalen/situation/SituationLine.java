package no.parorendeportalen.situation;

import java.util.UUID;

/**
 * A situation to choose.
 *
 * @param slug the last part of its address
 * @param heading "Pårørende til noen med demens"
 * @param child whether children choose among it too
 */
public record SituationLine(UUID id, String slug, String title, String heading, String lead, boolean child) {

    /** Where its page is, below the municipality. */
    public String path() {
        return "/situasjon/" + slug;
    }
}
