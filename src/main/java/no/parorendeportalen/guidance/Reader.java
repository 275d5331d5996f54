package no.parorendeportalen.guidance;

/** Whom an article is written for. */
public enum Reader {
    ADULT,
    /** Children and young people, by age. */
    CHILD,
    /** Those who have to tell a child. */
    PARENT,
    PROFESSIONAL
}
