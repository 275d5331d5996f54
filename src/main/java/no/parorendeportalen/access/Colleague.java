package no.parorendeportalen.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the municipality now.
 *
 * @param unit where in the municipality's tree; null where that is not said
 */
public record Colleague(
        UUID account, String name, Role role, @Nullable UUID unit) {}
