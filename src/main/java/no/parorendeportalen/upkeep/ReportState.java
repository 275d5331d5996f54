package no.parorendeportalen.upkeep;

/** How it stands with what a reader has said is wrong. */
public enum ReportState {
    OPEN,
    /** It was wrong, and is mended. */
    ANSWERED,
    /** There was nothing to mend. */
    CLOSED
}
