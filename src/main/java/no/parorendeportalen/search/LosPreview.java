package no.parorendeportalen.search;

import java.util.List;
import java.util.UUID;

/**
 * What will come of taking in a file of Los.
 *
 * @param file which one it is
 * @param concepts in it that have words to be found by
 * @param added those that are new, or back again after a file that did not have them
 * @param kept those that the municipality has removed itself; they stay away
 * @param edited those that the municipality has changed itself; they stay as they are
 * @param samples some of what is new or changes
 */
public record LosPreview(
        UUID file,
        int concepts,
        int added,
        int changed,
        int same,
        int gone,
        int kept,
        int edited,
        List<Sample> samples) {

    /** One concept: what people write, and what they then also find. */
    public record Sample(String words, String means) {}
}
