package no.parorendeportalen.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A footnote, to be edited. */
public record ReferenceText(
        UUID id,
        long version,
        int number,
        String text,
        @Nullable String removedReason) {}
