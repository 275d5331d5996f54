package no.parorendeportalen.strategy;

import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.strategy.StrategySummary.HeadingDetails;
import org.jspecify.annotations.Nullable;

/** What is compared of what a revision says of itself, as a person reads it. */
final class FrameWords {

    private FrameWords() {}

    static TrailEntry changes(StrategySummary before, StrategySummary after, Revision revision) {
        return TrailEntry.of("revision.revised", revision.id(), revision.title())
                .changing("title", before.title(), after.title())
                .changing("epigraph", before.epigraph(), after.epigraph())
                .changing("period", years(before.period()), years(after.period()))
                .changing("term", before.term(), after.term())
                .changing("revisedEvery", before.revisedEvery(), after.revisedEvery())
                .changing("areaWord", before.areaWord(), after.areaWord())
                .changing("areasTitle", line(before.areasHeading()), line(after.areasHeading()))
                .changing("planTitle", line(before.planHeading()), line(after.planHeading()));
    }

    private static @Nullable String years(@Nullable PlanPeriod period) {
        return period == null ? null : period.from() + "–" + period.to();
    }

    private static String line(HeadingDetails heading) {
        return heading.number() == null ? heading.title() : heading.number() + " " + heading.title();
    }
}
