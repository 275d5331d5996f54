package no.parorendeportalen.document;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a kind, in force or not.
 *
 * @param text in what they are called; empty for all
 * @param owners null for whoever owns them
 * @param late those that somebody should have looked at again
 */
public record RegisterFilter(
        String text, @Nullable Among among, @Nullable Set<UUID> owners, boolean late) {

    /** How it stands with a document. */
    public enum Among {
        IN_FORCE("d.standing = 'IN_FORCE'"),
        COMING("d.standing = 'COMING'"),
        DRAFT("d.work = 'DRAFT'"),
        REVIEW("d.work = 'REVIEW'"),
        RETIRED("d.standing = 'RETIRED'"),
        DISCARDED("d.standing = 'DISCARDED' and d.work is null");

        private final String condition;

        Among(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }
}
