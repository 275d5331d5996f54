package no.parorendeportalen.network;

import java.util.UUID;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes a network, or says anew what one is.
 *
 * @param version that the form was filled in from; null to make one
 * @param slug the last part of its address, for life; null to take it from the title
 */
public record WriteNetwork(
        UUID id, @Nullable Long version, @Nullable String slug, NetworkSaid said, Upkeep upkeep) {}
