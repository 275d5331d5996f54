package no.parorendeportalen.document;

import org.jspecify.annotations.Nullable;

/**
 * What is being worked on, as it would be read.
 *
 * @param comparison with the version in force; null where none is
 */
public record DraftPreview(DocumentPage reading, @Nullable VersionComparison comparison) {}
