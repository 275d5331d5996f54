package no.parorendeportalen.search;

import java.util.List;

/**
 * A synonym as a file has it.
 *
 * @param words what people write
 * @param means what they also find then
 */
public record SynonymPair(List<String> words, List<String> means) {

    public SynonymPair {
        words = List.copyOf(words);
        means = List.copyOf(means);
    }
}
