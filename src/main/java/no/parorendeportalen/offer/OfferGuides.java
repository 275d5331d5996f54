package no.parorendeportalen.offer;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells an offer's page which ways to apply and to complain belong to it. Implement it as a bean. */
public interface OfferGuides {

    /**
     * Those of the offer first, then those of the rights that it follows from.
     *
     * @param rights that the offer shows
     */
    List<Guide> of(UUID offer, Set<UUID> rights);

    /** @param path of its page, below the municipality */
    record Guide(String title, String path) {}
}
