package no.parorendeportalen.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a revision being worked on lacks.
 *
 * @param part the kind of piece that lacks it; null for the revision itself
 * @param id of that piece; null where the revision has none
 * @param number the measure's, for life
 * @param label what a person calls it
 */
public record Gap(
        Kind kind,
        @Nullable PartKind part,
        @Nullable UUID id,
        @Nullable Integer number,
        String label,
        boolean blocking) {

    /** What is lacking. */
    public enum Kind {
        /** A measure of the adopted revision that is neither kept nor dropped with a reason. It stops the adoption. */
        MEASURE_UNACCOUNTED,
        /** It was dropped into a measure that has been dropped too. */
        MEASURE_MERGED_INTO_REMOVED,
        MEASURE_WITHOUT_TEXT,
        MEASURE_WITHOUT_OWNER,
        MEASURE_WITHOUT_TIME,
        CHAPTER_WITHOUT_TEXT,
        AREA_WITHOUT_TEXT,
        AREA_WITHOUT_GOAL,
        AREA_WITHOUT_MEASURE,
        /** A mark in the text points to a footnote that is not there; the label is its number. */
        REFERENCE_MISSING,
        /** No mark in the text points to it. */
        REFERENCE_UNUSED,
        NO_AREA,
        NO_PERIOD,
        /** The plan is for years that have passed; the label says which. */
        PERIOD_OVER,
        /** It is to be done before the plan begins, or after it ends. */
        MEASURE_OUTSIDE_PERIOD
    }
}
