package no.parorendeportalen.strategy;

/** Where a measure came from. */
public enum Origin {
    /** The plan's own table. */
    PLAN,
    /** A political decision on top of the plan. */
    DECISION
}
