package no.parorendeportalen.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document to come, with its first draft.
 *
 * @param id that its form was given
 * @param slug the last part of its address; null: made of the title
 * @param origin where it came from, in words; null where it is the municipality's own
 * @param example whether it is to be shown as an example that the municipality has not made its own
 */
public record WriteDocument(
        UUID id,
        DocumentKind kind,
        @Nullable String slug,
        DocumentSettings settings,
        VersionText text,
        @Nullable String origin,
        boolean example) {}
