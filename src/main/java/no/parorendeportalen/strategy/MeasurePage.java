package no.parorendeportalen.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure with what stands around it.
 *
 * @param previous number of the measure before it in the plan
 * @param next number of the measure after it in the plan
 * @param references those that its text points to
 * @param splitFrom number of the measure that it came out of
 * @param earlier as earlier revisions had it, the latest first
 */
public record MeasurePage(
        StrategySummary strategy,
        MeasureDetails measure,
        @Nullable Integer previous,
        @Nullable Integer next,
        List<ReferenceDetails> references,
        @Nullable Integer splitFrom,
        List<EarlierEdition> earlier) {}
