package no.parorendeportalen.strategy;

import no.parorendeportalen.strategy.StrategySummary.HeadingDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a revision is to say of itself.
 *
 * @param version of the revision, as it was read
 * @param epigraph Markdown, if it has one
 * @param term for how many years it is adopted
 * @param revisedEvery how many years there are between revisions
 */
public record WriteFrame(
        long version,
        String title,
        @Nullable String epigraph,
        @Nullable PlanPeriod period,
        @Nullable Integer term,
        @Nullable Integer revisedEvery,
        String areaWord,
        HeadingDetails areasHeading,
        HeadingDetails planHeading) {}
