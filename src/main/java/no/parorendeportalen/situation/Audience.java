package no.parorendeportalen.situation;

/** Who something is for. */
public enum Audience {
    ADULT,
    SPOUSE,
    PARENT,
    SIBLING,
    CHILD,
    YOUTH,
    BEREAVED,
    PROFESSIONAL
}
