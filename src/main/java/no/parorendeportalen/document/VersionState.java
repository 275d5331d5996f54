package no.parorendeportalen.document;

/** How far a version has come. What is in force and what has been is told by the days; see {@link Standing}. */
public enum VersionState {
    DRAFT,
    /** Sent to be approved; nobody writes in it. */
    REVIEW,
    APPROVED,
    /** Given up before it was approved; can be taken back. */
    DISCARDED
}
