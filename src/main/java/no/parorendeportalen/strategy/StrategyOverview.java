package no.parorendeportalen.strategy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The revision that the public sees, and what there is to read in it.
 *
 * @param term for how many years it is adopted, if it says so
 * @param revisedEvery how many years there are between revisions, if it says so
 * @param areaWord what the paper calls an area
 * @param chapters in order, each with its sections
 */
public record StrategyOverview(
        String title,
        @Nullable String epigraph,
        RevisionState state,
        @Nullable PlanPeriod period,
        @Nullable Integer term,
        @Nullable Integer revisedEvery,
        @Nullable DecisionDetails decision,
        String areaWord,
        HeadingDetails areasHeading,
        HeadingDetails planHeading,
        List<ChapterLink> chapters,
        List<AreaLink> areas) {

    /** What is known of the decision; a part that is not known is null. */
    public record DecisionDetails(
            @Nullable String body,
            @Nullable LocalDate date,
            @Nullable String caseNumber) {}

    /** @param number as printed, if it is */
    public record HeadingDetails(String title, @Nullable String number) {}

    public record ChapterLink(String title, @Nullable String number, String address, List<ChapterLink> sections) {}

    public boolean isOnHearing() {
        return state == RevisionState.HEARING;
    }
}
