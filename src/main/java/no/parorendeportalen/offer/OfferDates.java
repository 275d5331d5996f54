package no.parorendeportalen.offer;

import java.util.List;
import java.util.UUID;

/** Tells an offer's page when it takes place next. Implement it as a bean. */
public interface OfferDates {

    /** Those to come, the first one first. */
    List<Date> of(UUID offer);

    /**
     * A time that it takes place.
     *
     * @param when in words: "torsdag 3. desember kl. 18–20"
     * @param path of its own page, below the municipality
     * @param cancelled it was to be, and will not
     */
    record Date(String title, String when, String path, boolean cancelled) {}
}
