package no.parorendeportalen.document;

/** When in the course of the cooperation something is done. */
public enum Phase {
    START,
    DURING,
    CHANGE,
    END
}
