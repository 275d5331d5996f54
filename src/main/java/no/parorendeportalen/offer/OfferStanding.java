package no.parorendeportalen.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether one can have an offer now.
 *
 * @param notice in words, shown with the status; null where there is none
 * @param visibleFrom the first day it is in lists; null for no limit
 * @param visibleTo the last day it is in lists; null for no limit
 * @param front its place among the most used on the front page, from 1; null for those that are not there
 */
public record OfferStanding(
        OfferStatus status,
        @Nullable String notice,
        @Nullable LocalDate visibleFrom,
        @Nullable LocalDate visibleTo,
        @Nullable Integer front) {

    public static final OfferStanding OPEN = new OfferStanding(OfferStatus.OPEN, null, null, null, null);

    public OfferStanding {
        if (visibleFrom != null && visibleTo != null && visibleFrom.isAfter(visibleTo)) {
            throw new IllegalArgumentException("It is not seen for the last time before the first");
        }
    }

    boolean isSeenOn(LocalDate day) {
        return (visibleFrom == null || !day.isBefore(visibleFrom)) && (visibleTo == null || !day.isAfter(visibleTo));
    }
}
