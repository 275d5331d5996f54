package no.parorendeportalen.strategy;

import org.jspecify.annotations.Nullable;

/**
 * A measure that is no longer in the plan.
 *
 * @param since the revision that left it out
 * @param reason why, in the words of who left it out
 * @param mergedInto number of the measure that now says it; null where none does, or where it is not public
 * @param last as it stood when it was last in the plan
 */
public record DroppedMeasure(
        StrategySummary strategy,
        int number,
        @Nullable AdoptedRevision since,
        @Nullable String reason,
        @Nullable Integer mergedInto,
        EarlierEdition last) {}
