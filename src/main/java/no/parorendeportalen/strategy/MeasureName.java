package no.parorendeportalen.strategy;

/**
 * What to call a measure where it is only pointed to.
 *
 * @param number its public number for ever
 * @param label in one line; empty where the plan has a row without a text
 */
public record MeasureName(int number, String label) {

    /** Where its page is, below the municipality. */
    public String path() {
        return "/tiltak/" + number;
    }
}
