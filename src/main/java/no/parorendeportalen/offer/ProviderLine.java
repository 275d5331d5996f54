package no.parorendeportalen.offer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that stands behind offers.
 *
 * @param slug by which offers are chosen: {@code ?tilbyder=mental-helse}
 */
public record ProviderLine(
        UUID id,
        String slug,
        String name,
        ProviderKind kind,
        @Nullable String url) {}
