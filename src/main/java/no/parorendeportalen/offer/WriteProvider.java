package no.parorendeportalen.offer;

import java.util.UUID;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes a provider, or says anew what one is.
 *
 * @param version that the form was filled in from; null to make one
 * @param slug for life; null to take it from the name
 */
public record WriteProvider(
        UUID id,
        @Nullable Long version,
        @Nullable String slug,
        String name,
        ProviderKind kind,
        @Nullable String url,
        Upkeep upkeep) {}
