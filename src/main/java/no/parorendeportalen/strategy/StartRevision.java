package no.parorendeportalen.strategy;

/**
 * Begins the work on a new revision.
 *
 * @param empty true to begin with nothing, otherwise with the text of the adopted one
 * @param title of one that begins with nothing; blank to call it as the strategy has been called so far
 */
public record StartRevision(boolean empty, String title) {}
