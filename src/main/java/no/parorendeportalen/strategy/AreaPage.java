package no.parorendeportalen.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area with what stands around it.
 *
 * @param count how many areas there are
 * @param references those that its texts point to
 */
public record AreaPage(
        StrategySummary strategy,
        AreaDetails area,
        int count,
        @Nullable AreaDetails previous,
        @Nullable AreaDetails next,
        List<ReferenceDetails> references) {}
