package no.parorendeportalen.offer;

/** What offers are chosen by. */
public enum OfferFacet {
    SITUATION,
    KIND,
    AUDIENCE,
    ACCESS,
    PRICE,
    /** Whether somebody answers now. */
    OPEN,
    CHANNEL,
    TIME,
    LANGUAGE,
    PROVIDER
}
