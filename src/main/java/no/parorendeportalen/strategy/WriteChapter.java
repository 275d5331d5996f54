package no.parorendeportalen.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a chapter is to say.
 *
 * @param id of the chapter, also of one that is to be made
 * @param version it was read in; null for one that is to be made
 * @param parent the chapter it is a section of; read only when it is made
 * @param text Markdown, perhaps empty
 */
public record WriteChapter(
        UUID id,
        @Nullable Long version,
        @Nullable UUID parent,
        String title,
        @Nullable String printedNumber,
        String text) {}
