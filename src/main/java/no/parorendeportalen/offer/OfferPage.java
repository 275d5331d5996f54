package no.parorendeportalen.offer;

import java.util.List;

/**
 * An offer as the public reads it.
 *
 * @param offer without what is for staff alone
 * @param visible whether lists show it today
 */
public record OfferPage(OfferWritten offer, List<ProviderLine> providers, List<PlaceLine> places, boolean visible) {}
