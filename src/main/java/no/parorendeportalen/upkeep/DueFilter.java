package no.parorendeportalen.upkeep;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the things that wait to be looked at.
 *
 * @param kind null for every kind
 * @param owners the units that own them; null for whoever owns them, empty for those that nobody owns
 * @param state what they wait for; null for either
 */
public record DueFilter(
        @Nullable KeptKind kind,
        @Nullable Set<UUID> owners,
        @Nullable State state) {

    /** What a thing waits for. */
    public enum State {
        /** It should have been looked at again. */
        DUE,
        /** Nobody has looked at it yet. */
        NOT_CHECKED
    }

    public static final DueFilter ALL = new DueFilter(null, null, null);
}
