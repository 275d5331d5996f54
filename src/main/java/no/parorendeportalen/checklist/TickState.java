package no.parorendeportalen.checklist;

/** How it stands with a point of a run. */
public enum TickState {
    OPEN,
    DONE,
    NOT_APPLICABLE
}
