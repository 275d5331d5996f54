package no.parorendeportalen.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strategy and what there is to read in it, in order.
 *
 * @param references those that its epigraph points to
 */
public record StrategyOverview(
        StrategySummary strategy, List<ChapterLink> chapters, List<AreaLink> areas, List<ReferenceDetails> references) {

    /** @param number as printed, if it is */
    public record ChapterLink(String title, @Nullable String number, String address, List<ChapterLink> sections) {}
}
