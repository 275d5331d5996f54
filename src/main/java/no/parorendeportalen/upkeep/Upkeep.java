package no.parorendeportalen.upkeep;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps something true, how often it is looked at, and where it is known from; what a form says of it.
 *
 * @param ownerUnit in the municipality's tree; null where nobody has taken it yet
 * @param checkEvery months between two looks, 1 to 24
 */
public record Upkeep(
        @Nullable UUID ownerUnit, int checkEvery, @Nullable SourceOfFact source) {

    /** Months, where nobody has said otherwise. */
    public static final int USUALLY = 6;

    public static final Upkeep NOBODYS = new Upkeep(null, USUALLY, null);
}
