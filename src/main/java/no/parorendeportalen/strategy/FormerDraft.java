package no.parorendeportalen.strategy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision that was given up before it was adopted.
 *
 * @param endedBy who gave it up
 */
public record FormerDraft(
        int number,
        String title,
        Instant endedAt,
        @Nullable String endedBy,
        @Nullable String reason) {}
