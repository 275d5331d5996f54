package no.parorendeportalen.situation;

<<<<<<< HEAD
/** Whom something is for. */
=======
/** Who something is for. */
>>>>>>> h-rights
public enum Audience {
    ADULT,
    SPOUSE,
    PARENT,
    SIBLING,
    CHILD,
    YOUTH,
    BEREAVED,
<<<<<<< HEAD
    /** Those who work with patients and carers. */
=======
>>>>>>> h-rights
    PROFESSIONAL
}
