package no.parorendeportalen.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strategy and what there is to read in it, in order. */
public record StrategyOverview(StrategySummary strategy, List<ChapterLink> chapters, List<AreaLink> areas) {

    /** @param number as printed, if it is */
    public record ChapterLink(String title, @Nullable String number, String address, List<ChapterLink> sections) {}
}
