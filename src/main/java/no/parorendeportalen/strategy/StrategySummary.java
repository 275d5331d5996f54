package no.parorendeportalen.strategy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the revision that the public sees says of itself.
 *
 * @param epigraph Markdown
 * @param term for how many years it is adopted, if it says so
 * @param revisedEvery how many years there are between revisions, if it says so
 * @param areaWord what the paper calls an area
 */
public record StrategySummary(
        String title,
        @Nullable String epigraph,
        RevisionState state,
        @Nullable PlanPeriod period,
        @Nullable Integer term,
        @Nullable Integer revisedEvery,
        @Nullable DecisionDetails decision,
        String areaWord,
        HeadingDetails areasHeading,
        HeadingDetails planHeading) {

    /** What is known of the decision; a part that is not known is null. */
    public record DecisionDetails(
            @Nullable String body,
            @Nullable LocalDate date,
            @Nullable String caseNumber) {}

    /** @param number as printed, if it is */
    public record HeadingDetails(String title, @Nullable String number) {}

    /** Whether it has been adopted, in force or no longer. */
    public boolean isDecided() {
        return state == RevisionState.ADOPTED || state == RevisionState.SUPERSEDED;
    }

    public boolean isOnHearing() {
        return state == RevisionState.HEARING;
    }
}
