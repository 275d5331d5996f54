package no.parorendeportalen.offer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere one goes to.
 *
 * @param address in one line: "Arnold Haukelands plass 10, 1338 Sandvika"
 * @param wayIn how one gets in, in words; null where that is not known
 */
public record PlaceLine(
        UUID id,
        String slug,
        String name,
        String address,
        @Nullable String wayIn,
        @Nullable String url) {}
