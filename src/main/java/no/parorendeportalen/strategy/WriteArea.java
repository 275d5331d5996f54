package no.parorendeportalen.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an area is to say of itself.
 *
 * @param id of the area, also of one that is to be made
 * @param version it was read in; null for one that is to be made
 * @param text Markdown, perhaps empty
 */
public record WriteArea(
        UUID id,
        @Nullable Long version,
        String title,
        @Nullable String printedNumber,
        String text) {}
