package no.parorendeportalen.upkeep;

/**
 * How much waits for those who keep things true.
 *
 * @param things to be looked at
 * @param reports of readers, to be answered
 */
public record ToDo(int things, int reports) {}
