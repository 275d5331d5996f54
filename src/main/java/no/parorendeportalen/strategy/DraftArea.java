package no.parorendeportalen.strategy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An area of the revision being worked on, with all that stands in it; what has been removed comes last in its list. */
public record DraftArea(
        DraftSummary draft,
        AreaText area,
        List<PartLine> goals,
        List<PartLine> approaches,
        List<MeasureLine> measures) {

    /** The goals that are there, or those that have been removed. */
    public List<PartLine> goalsAt(boolean removed) {
        return at(goals, removed);
    }

    /** The approaches that are there, or those that have been removed. */
    public List<PartLine> approachesAt(boolean removed) {
        return at(approaches, removed);
    }

    private static List<PartLine> at(List<PartLine> lines, boolean removed) {
        return lines.stream().filter(it -> it.isRemoved() == removed).toList();
    }

    /** What an approach is called. */
    public String approach(@Nullable UUID id) {
        return approaches.stream()
                .filter(it -> it.id().equals(id))
                .map(PartLine::label)
                .findFirst()
                .orElse("");
    }

    /** The measures that are there, or those that have been removed. */
    public List<MeasureLine> measuresAt(boolean removed) {
        return measures.stream().filter(it -> it.isRemoved() == removed).toList();
    }
}
