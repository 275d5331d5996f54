package no.parorendeportalen.search;

import java.util.List;
import java.util.UUID;

/**
 * Words that lead to other words.
 *
 * @param words what people write
 * @param means what they also find then
 */
public record SynonymDetails(
        UUID id, long version, List<String> words, List<String> means, SynonymOrigin origin, boolean removed) {

    /** What people write, in one line. */
    public String label() {
        return String.join(", ", words);
    }

    /** What they also find, in one line. */
    public String meaning() {
        return String.join(", ", means);
    }
}
