package no.parorendeportalen.strategy;

import java.util.List;

/**
 * What there is to choose among when a measure is written.
 *
 * @param approaches of all areas; each has its area as parent
 * @param owners names of units and roles
 * @param measures the others that are there
 */
public record MeasureChoices(
        List<PartLine> areas, List<PartLine> approaches, List<String> owners, List<MeasureChoice> measures) {

    /** @param label number and the beginning of the text */
    public record MeasureChoice(int number, String label) {}
}
