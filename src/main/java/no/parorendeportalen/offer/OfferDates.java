package no.parorendeportalen.offer;

import java.util.List;
import java.util.UUID;

/** Tells when an offer takes place next, for its page. Implement it as a bean. */
public interface OfferDates {

    /** Those to come that the public sees, the first first. */
    List<Date> of(UUID offer);

    /**
     * A day on which an offer takes place.
     *
     * @param when in words: "tirsdag 1. desember 2026 kl. 18.00–20.30"
     * @param path of its page, below the municipality
     */
    record Date(String title, String when, String path, boolean cancelled) {}
}
