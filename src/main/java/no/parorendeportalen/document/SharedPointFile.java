package no.parorendeportalen.document;

import org.jspecify.annotations.Nullable;

/** A point that several checklists have in common, as a file gives it. Steps of documents name it by its key. */
public record SharedPointFile(
        String key,
        String title,
        String text,
        String who,
        @Nullable Phase phase) {}
