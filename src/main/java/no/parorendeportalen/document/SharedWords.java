package no.parorendeportalen.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point that checklists have in common, to choose among.
 *
 * @param body how it is done: Markdown
 */
public record SharedWords(
        UUID id,
        String title,
        String body,
        String who,
        @Nullable Phase phase) {}
