package no.parorendeportalen.checklist;

/** Whether a unit is working through a checklist. */
public enum RunState {
    OPEN,
    CLOSED
}
