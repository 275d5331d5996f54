package no.parorendeportalen.strategy;

/**
 * Begins the work on a new revision.
 *
 * @param empty true to begin with nothing, otherwise with the text of the adopted one
 * @param title of the strategy; read only where the municipality has none yet
 */
public record StartRevision(boolean empty, String title) {}
