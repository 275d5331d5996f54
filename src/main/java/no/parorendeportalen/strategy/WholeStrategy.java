package no.parorendeportalen.strategy;

import java.util.List;

/** Everything there is to read in a strategy, in order. */
public record WholeStrategy(
        StrategySummary strategy,
        List<ChapterDetails> chapters,
        List<AreaDetails> areas,
        List<ReferenceDetails> references) {}
