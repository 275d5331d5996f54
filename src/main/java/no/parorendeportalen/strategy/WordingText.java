package no.parorendeportalen.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal or an approach, to be edited. */
public record WordingText(
        PartKind kind,
        UUID id,
        long version,
        UUID area,
        String areaTitle,
        @Nullable String table,
        @Nullable String prose,
        @Nullable String removedReason) {}
