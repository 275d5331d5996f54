package no.parorendeportalen.strategy;

/** How far a revision has come. */
public enum RevisionState {
    DRAFT,
    HEARING,
    ASSESSMENT,
    PROPOSED,
    RETURNED,
    ADOPTED,
    SUPERSEDED,
    WITHDRAWN;

    /** Whether the text can no longer change. */
    public boolean isFrozen() {
        return this == HEARING || this == PROPOSED || this == ADOPTED || this == SUPERSEDED || this == WITHDRAWN;
    }
}
