package no.parorendeportalen.document;

/** What is done to a version. */
public enum VersionAct {
    BEGUN,
    SENT,
    RETURNED,
    APPROVED,
    CONFIRMED,
    WITHDRAWN,
    DISCARDED,
    TAKEN_BACK
}
