package no.parorendeportalen.offer;

import java.util.UUID;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes a place, or says anew what one is.
 *
 * @param version that the form was filled in from; null to make one
 * @param slug for life; null to take it from the name
 * @param wayIn how one gets in, in words; null where that is not known
 */
public record WritePlace(
        UUID id,
        @Nullable Long version,
        @Nullable String slug,
        String name,
        String address,
        @Nullable String wayIn,
        @Nullable String url,
        Upkeep upkeep) {}
