package no.parorendeportalen.situation;

/** Whom something is for. */
public enum Audience {
    ADULT,
    SPOUSE,
    PARENT,
    SIBLING,
    CHILD,
    YOUTH,
    BEREAVED,
    /** Those who work with patients and carers. */
    PROFESSIONAL
}
