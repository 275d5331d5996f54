package no.parorendeportalen.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the revision being worked on, with all that its form needs.
 *
 * @param area it stands in, or is to stand in; null where it was left out without having been taken in
 * @param measure null for one that is to be made
 */
public record DraftMeasure(
        DraftSummary draft,
        @Nullable AreaText area,
        @Nullable MeasureText measure,
        MeasureChoices choices) {

    /** The approaches of its area. */
    public List<PartLine> approaches() {
        return choices.approaches().stream()
                .filter(it -> area != null && area.id().equals(it.parent()))
                .toList();
    }

    /** The areas it does not stand in. */
    public List<PartLine> otherAreas() {
        return choices.areas().stream()
                .filter(it -> area == null || !area.id().equals(it.id()))
                .toList();
    }
}
