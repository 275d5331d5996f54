package no.parorendeportalen.competence;

/** How somebody stands with a course that they are to take, the most pressing first. */
public enum DueState {
    OVERDUE,
    TO_DO,
    DONE
}
