package no.parorendeportalen.offer;

/** The order of a list of offers. */
public enum OfferOrder {
    /** What fits best comes first; what should have been checked sinks. */
    FIT,
    TITLE
}
