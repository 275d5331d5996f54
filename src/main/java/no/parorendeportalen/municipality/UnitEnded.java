package no.parorendeportalen.municipality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit ends, in the transaction that ends it. Whoever has something that cannot be without a unit refuses here, with {@link UnitRefused}.
 *
 * @param successor takes over what the unit had; null where nothing does
 */
public record UnitEnded(UUID unit, @Nullable UUID successor) {}
