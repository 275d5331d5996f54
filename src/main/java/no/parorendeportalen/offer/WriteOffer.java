package no.parorendeportalen.offer;

import java.util.UUID;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes an offer, or says anew what one says.
 *
 * @param version that the form was filled in from; null to make one
 * @param slug the last part of its address, for life; null to take it from the title
 */
public record WriteOffer(
        UUID id,
        @Nullable Long version,
        @Nullable String slug,
        OfferTexts texts,
        OfferFacets facets,
        OfferLinks links,
        OfferStanding standing,
        Upkeep upkeep) {}
