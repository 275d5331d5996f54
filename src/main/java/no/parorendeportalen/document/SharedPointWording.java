package no.parorendeportalen.document;

import org.jspecify.annotations.Nullable;

/**
 * What a shared point says.
 *
 * @param body how it is done: Markdown
 * @param who does it; empty: everybody
 * @param phase when in the course; null where that is not said
 */
public record SharedPointWording(
        String title, String body, String who, @Nullable Phase phase) {

    public SharedPointWording {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A point says what to do");
        }
        title = title.strip();
        body = body.strip();
        who = who.strip();
    }
}
