package no.parorendeportalen.offer;

/** What an offer costs. */
public enum PriceKind {
    FREE,
    PAID,
    /** The source does not say. */
    UNKNOWN
}
