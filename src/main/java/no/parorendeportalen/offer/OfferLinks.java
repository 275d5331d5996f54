package no.parorendeportalen.offer;

import java.util.Set;
import java.util.UUID;

/**
 * What an offer hangs together with.
 *
 * @param situations empty: it fits all of them
 * @param measures public numbers of those that it fulfils
 */
public record OfferLinks(
        Set<UUID> situations,
        Set<UUID> providers,
        Set<UUID> contacts,
        Set<UUID> places,
        Set<UUID> rights,
        Set<Integer> measures) {

    public OfferLinks {
        situations = Set.copyOf(situations);
        providers = Set.copyOf(providers);
        contacts = Set.copyOf(contacts);
        places = Set.copyOf(places);
        rights = Set.copyOf(rights);
        measures = Set.copyOf(measures);
    }
}
