package no.parorendeportalen.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An area's own text, to be edited. */
public record AreaText(
        UUID id,
        long version,
        @Nullable Integer number,
        String title,
        @Nullable String printedNumber,
        String text,
        @Nullable String removedReason) {}
