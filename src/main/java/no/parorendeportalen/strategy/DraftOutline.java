package no.parorendeportalen.strategy;

import java.util.List;
import java.util.UUID;

/**
 * What there is in the revision being worked on, in order; what has been removed comes last in its list.
 *
 * @param chapters with their sections, whose parent is their chapter
 * @param outside measures of the adopted revision that were left out without having been taken in
 * @param taken the steps it has taken, the first one first
 * @param unaccounted how many measures of the adopted revision it neither keeps nor drops
 */
public record DraftOutline(
        DraftSummary draft,
        List<PartLine> chapters,
        List<PartLine> references,
        List<AreaLine> areas,
        List<MeasureLine> outside,
        List<StepDetails> taken,
        int unaccounted) {

    /** @param measures how many stand in it */
    public record AreaLine(PartLine area, long measures) {}

    /** The chapters at the top, there or removed. */
    public List<PartLine> chaptersAt(boolean removed) {
        return chapters.stream()
                .filter(it -> it.parent() == null && it.isRemoved() == removed)
                .toList();
    }

    /** The sections of a chapter, there or removed. */
    public List<PartLine> sectionsOf(UUID chapter, boolean removed) {
        return chapters.stream()
                .filter(it -> chapter.equals(it.parent()) && it.isRemoved() == removed)
                .toList();
    }

    /** The areas that are there, or that have been removed. */
    public List<AreaLine> areasAt(boolean removed) {
        return areas.stream().filter(it -> it.area().isRemoved() == removed).toList();
    }

    /** The areas that have been removed, as lines. */
    public List<PartLine> removedAreas() {
        return areasAt(true).stream().map(AreaLine::area).toList();
    }

    /** The footnotes that are there, or that have been removed. */
    public List<PartLine> referencesAt(boolean removed) {
        return references.stream().filter(it -> it.isRemoved() == removed).toList();
    }
}
