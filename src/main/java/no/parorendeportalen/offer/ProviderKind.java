package no.parorendeportalen.offer;

/** What sort of organisation stands behind an offer. */
public enum ProviderKind {
    MUNICIPALITY,
    HOSPITAL,
    VOLUNTARY,
    STATE,
    /** Several municipalities together. */
    INTERMUNICIPAL
}
