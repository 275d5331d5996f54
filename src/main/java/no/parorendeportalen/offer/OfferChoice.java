package no.parorendeportalen.offer;

import java.util.UUID;

/** An offer to choose in a form. */
public record OfferChoice(UUID id, String title) {}
