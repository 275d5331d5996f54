package no.parorendeportalen.strategy;

import java.util.List;

/**
 * An area of the revision being worked on, with all that stands in it; what has been removed comes last in its list.
 *
 * @param others the areas a measure can be moved to
 */
public record DraftArea(
        DraftSummary draft,
        AreaText area,
        List<PartLine> goals,
        List<PartLine> approaches,
        List<MeasureLine> measures,
        List<PartLine> others) {

    /** The measures that are there, or those that have been removed. */
    public List<MeasureLine> measuresAt(boolean removed) {
        return measures.stream().filter(it -> it.isRemoved() == removed).toList();
    }
}
