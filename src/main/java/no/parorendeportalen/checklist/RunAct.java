package no.parorendeportalen.checklist;

/** What is done with a run; the ticks are told of beside it. */
public enum RunAct {
    STARTED,
    HANDED_OVER,
    CLOSED,
    REOPENED
}
