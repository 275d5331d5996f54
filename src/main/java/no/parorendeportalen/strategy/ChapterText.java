package no.parorendeportalen.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A chapter's or section's text, to be edited. */
public record ChapterText(
        UUID id,
        long version,
        @Nullable UUID parent,
        String title,
        @Nullable String printedNumber,
        String text,
        @Nullable String removedReason) {}
