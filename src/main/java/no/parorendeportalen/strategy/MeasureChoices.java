package no.parorendeportalen.strategy;

import java.util.List;

/**
 * What there is to choose among when a measure is written.
 *
 * @param approaches of all areas; each has its area as parent
 * @param owners names of units and roles
 */
public record MeasureChoices(List<PartLine> areas, List<PartLine> approaches, List<String> owners) {}
