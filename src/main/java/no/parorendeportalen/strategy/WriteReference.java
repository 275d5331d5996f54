package no.parorendeportalen.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a footnote is to say. A new one gets the number after the highest.
 *
 * @param id of the footnote, also of one that is to be made
 * @param version it was read in; null for one that is to be made
 * @param text Markdown
 */
public record WriteReference(UUID id, @Nullable Long version, String text) {}
