package no.parorendeportalen.document;

import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * Which of the documents in force.
 *
 * @param query words to find them by; empty for all
 * @param area those for a service, and those for all
 * @param units those for one of these units (somebody's own and those above it), and those for all; null for whatever unit
 * @param late those that somebody should have looked at again
 */
public record DocumentFilter(
        String query, @Nullable ServiceArea area, @Nullable Set<UUID> units, boolean late) {

    public static final DocumentFilter ALL = new DocumentFilter("", null, null, false);
}
