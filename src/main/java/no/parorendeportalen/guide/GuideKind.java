package no.parorendeportalen.guide;

/** What a guide is used for. */
public enum GuideKind {
    /** A conversation with somebody: a carer, a child, a patient. */
    CONVERSATION,
    /** Staff among themselves, on what is right to do. */
    REFLECTION
}
