package no.parorendeportalen.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants a synonym to say.
 *
 * @param since the version that was read; null for a new one
 */
public record WriteSynonym(UUID id, @Nullable Long since, List<String> words, List<String> means) {

    public WriteSynonym {
        words = List.copyOf(words);
        means = List.copyOf(means);
    }
}
