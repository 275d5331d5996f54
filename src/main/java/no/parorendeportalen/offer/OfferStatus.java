package no.parorendeportalen.offer;

/** Whether one can have an offer now. */
public enum OfferStatus {
    OPEN,
    /** Not now; it comes back. */
    PAUSED,
    FULL,
    /** For good. Its page stays and says so. */
    ENDED
}
