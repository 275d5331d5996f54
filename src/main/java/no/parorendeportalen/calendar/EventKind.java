package no.parorendeportalen.calendar;

/** What sort of thing one comes to. */
public enum EventKind {
    COURSE,
    GROUP,
    /** The municipality and carers talk together. */
    DIALOGUE,
    OTHER
}
