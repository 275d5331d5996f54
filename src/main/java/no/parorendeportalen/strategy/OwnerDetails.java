package no.parorendeportalen.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An owner's part in a measure.
 *
 * @param address the owner's name as part of an address
 * @param unit the unit of the municipality's tree that it is; null for a role
 */
public record OwnerDetails(
        String name,
        String address,
        ResponsibilityRole role,
        @Nullable UUID unit) {}
