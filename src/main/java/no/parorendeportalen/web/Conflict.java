package no.parorendeportalen.web;

import java.util.List;
import no.parorendeportalen.shared.WordDifference;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else has saved the same thing in the meantime: both versions, for {@code components/conflict}. In the model as {@code conflict}
 * it makes the answer a 409.
 *
 * @param changedBy who saved the other version; null where that is not known
 * @param parts what differs
 * @param keepHref where the saved version is left as it is
 */
public record Conflict(@Nullable String changedBy, List<Part> parts, String keepHref) {

    public Conflict {
        parts = parts.stream().filter(it -> !it.difference().isEmpty()).toList();
    }

    /**
     * One field in both versions.
     *
     * @param labelKey of the message that is the field's label
     * @param difference from the saved text to the one that was sent
     */
    public record Part(String labelKey, WordDifference difference) {

        public static Part of(String labelKey, @Nullable String saved, @Nullable String yours) {
            return new Part(labelKey, WordDifference.between(saved == null ? "" : saved, yours == null ? "" : yours));
        }
    }
}
