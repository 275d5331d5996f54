package no.parorendeportalen.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.strategy.Revisions.ChapterLinkRow;
import no.parorendeportalen.strategy.Revisions.ChapterRow;
import no.parorendeportalen.strategy.Revisions.RelatedRow;
import no.parorendeportalen.strategy.Revisions.ResponsibilityRow;
import no.parorendeportalen.strategy.Revisions.RevisionRow;
import no.parorendeportalen.strategy.Revisions.WordingRow;
import no.parorendeportalen.strategy.StrategyOverview.ChapterLink;
import no.parorendeportalen.strategy.StrategySummary.DecisionDetails;
import no.parorendeportalen.strategy.StrategySummary.HeadingDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the rows of a revision together. Each part costs a fixed number of queries, however much there is of it. */
@Component
class RevisionReading {

    private final Revisions revisions;

    RevisionReading(Revisions revisions) {
        this.revisions = revisions;
    }

    /** All there is to read in a revision. */
    WholeStrategy whole(RevisionRow revision) {
        return new WholeStrategy(
                summary(revision), chapters(revision.id()), areas(revision.id()), references(revision.id()));
    }

    /** The adopted revision, otherwise the one on hearing, never a draft. */
    Optional<RevisionRow> publicRevision() {
        return revisions.findPublic().stream().findFirst();
    }

    boolean isAnyWorkedOn() {
        return revisions.isAnyWorkedOn();
    }

    static StrategySummary summary(RevisionRow row) {
        return new StrategySummary(
                row.title(),
                row.epigraph(),
                row.state(),
                period(row.periodFrom(), row.periodTo()),
                row.term(),
                row.revisedEvery(),
                decision(row),
                row.areaWord(),
                new HeadingDetails(row.areasTitle(), row.areasNumber()),
                new HeadingDetails(row.planTitle(), row.planNumber()));
    }

    private static @Nullable DecisionDetails decision(RevisionRow row) {
        return row.decided()
                ? new DecisionDetails(row.decisionBody(), row.decisionDate(), row.decisionCaseNumber())
                : null;
    }

    static @Nullable PlanPeriod period(@Nullable Integer from, @Nullable Integer to) {
        return from == null ? null : new PlanPeriod(from, Objects.requireNonNull(to));
    }

    /** Those that have been adopted, the latest first. */
    List<AdoptedRevision> decided() {
        return revisions.findDecided().stream()
                .map(it -> new AdoptedRevision(
                        it.number(),
                        it.title(),
                        it.state() == RevisionState.ADOPTED,
                        period(it.periodFrom(), it.periodTo()),
                        decision(it)))
                .toList();
    }

    /** One that has been adopted. */
    Optional<RevisionRow> decided(int number) {
        return revisions.findDecided().stream()
                .filter(it -> it.number() == number)
                .findFirst();
    }

    MeasureHistory history(int measure) {
        return new MeasureHistory(revisions.findEditions(measure), owners(revisions.findResponsibilitiesOf(measure)));
    }

    List<LocalDate> ends(UUID revision) {
        return revisions.findEnds(revision);
    }

    List<ChapterLink> chapterLinks(UUID revision) {
        return links(null, revisions.findChapterLinks(revision));
    }

    private static List<ChapterLink> links(@Nullable UUID parent, List<ChapterLinkRow> all) {
        return all.stream()
                .filter(it -> Objects.equals(it.parent(), parent))
                .map(it -> new ChapterLink(it.title(), it.number(), it.address(), links(it.id(), all)))
                .toList();
    }

    List<ChapterDetails> chapters(UUID revision) {
        return chapters(null, revisions.findChapters(revision));
    }

    private static List<ChapterDetails> chapters(@Nullable UUID parent, List<ChapterRow> all) {
        return all.stream()
                .filter(it -> Objects.equals(it.parent(), parent))
                .map(it -> new ChapterDetails(it.title(), it.number(), it.address(), it.text(), chapters(it.id(), all)))
                .toList();
    }

    List<ReferenceDetails> references(UUID revision) {
        return revisions.findReferences(revision);
    }

    List<AreaLink> areaLinks(UUID revision) {
        return revisions.findAreaLinks(revision);
    }

    List<AreaDetails> areas(UUID revision) {
        var goals = wordings(revisions.findGoals(revision));
        var approaches = wordings(revisions.findApproaches(revision));
        var rows = revisions.findAreas(revision);
        var measures = measures(
                revision,
                rows.stream()
                        .map(it -> new AreaLink(it.number(), it.title(), it.printedNumber()))
                        .toList());
        return rows.stream()
                .map(it -> new AreaDetails(
                        it.number(),
                        it.title(),
                        it.printedNumber(),
                        it.text(),
                        goals.getOrDefault(it.id(), List.of()),
                        approaches.getOrDefault(it.id(), List.of()),
                        measures.stream()
                                .filter(measure -> measure.area().number() == it.number())
                                .toList(),
                        measures.stream()
                                .filter(measure -> measure.isRelatedTo(it.number()))
                                .toList()))
                .toList();
    }

    private static Map<UUID, List<WordingDetails>> wordings(List<WordingRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        WordingRow::area,
                        Collectors.mapping(it -> new WordingDetails(it.table(), it.prose()), Collectors.toList())));
    }

    private static Map<UUID, List<OwnerDetails>> owners(List<ResponsibilityRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        ResponsibilityRow::edition,
                        Collectors.mapping(
                                it -> new OwnerDetails(it.name(), it.address(), it.role(), it.unit()),
                                Collectors.toList())));
    }

    /** @param areas all of the revision's */
    List<MeasureDetails> measures(UUID revision, List<AreaLink> areas) {
        var byNumber = areas.stream().collect(Collectors.toMap(AreaLink::number, it -> it));
        var owners = owners(revisions.findResponsibilities(revision));
        Map<UUID, List<AreaLink>> related = revisions.findRelatedAreas(revision).stream()
                .collect(Collectors.groupingBy(
                        RelatedRow::edition,
                        Collectors.mapping(
                                it -> Objects.requireNonNull(byNumber.get(it.area())), Collectors.toList())));
        return revisions.findMeasures(revision).stream()
                .map(it -> new MeasureDetails(
                        it.number(),
                        it.position(),
                        Objects.requireNonNull(byNumber.get(it.areaNumber())),
                        it.approachInTable() != null ? it.approachInTable() : it.approachInProse(),
                        it.text(),
                        it.plainLanguage(),
                        it.ownersText(),
                        owners.getOrDefault(it.edition(), List.of()),
                        new TimelineDetails(it.timelineText(), it.timelineKind(), it.from(), it.to()),
                        related.getOrDefault(it.edition(), List.of()),
                        it.origin()))
                .toList();
    }
}
