package no.parorendeportalen.search;

/** Where a synonym comes from. */
public enum SynonymOrigin {
    /** The municipality's own editors. */
    OWN,
    /** What comes with the portal. */
    STARTER,
    /** Los, the national vocabulary of public services. */
    LOS
}
