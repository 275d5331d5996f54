package no.parorendeportalen.strategy;

/**
 * A measure to choose in a form.
 *
 * @param number its public number for ever
 * @param label in one line; empty where the plan has a row without a text
 */
public record MeasureName(int number, String label) {}
