package no.parorendeportalen.strategy;

/** What the words about a measure's time mean. */
public enum TimelineKind {
    /** From a day to a day. */
    PERIOD,
    /** To be done by a day. */
    DEADLINE,
    /** Goes on all the time. */
    CONTINUOUS,
    /** Comes back, for example every year. */
    RECURRING,
    /** After the strategy is adopted; gets its day in the transaction that records the decision. */
    AFTER_EVENT,
    /** Already in progress, no end stated. */
    ONGOING,
    /** The plan does not say. */
    NOT_STATED
}
