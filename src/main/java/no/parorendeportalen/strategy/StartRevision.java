package no.parorendeportalen.strategy;

/**
 * Begins the work on a new revision.
 *
 * @param empty true to begin with nothing, otherwise with the text of the adopted one
 * @param title blank to call it as the adopted one is called
 */
public record StartRevision(boolean empty, String title) {}
