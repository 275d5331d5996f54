package no.parorendeportalen.contact;

/** What one meets there. */
public enum ContactKind {
    /** A telephone line, for whoever needs it. */
    LINE,
    /** A part of the municipality or of a hospital, with its own number or address. */
    OFFICE,
    CHAT,
    /** For danger to life and health: shown before all others, and never leaves the lists. */
    EMERGENCY,
    /** A web page alone. */
    WEB
}
