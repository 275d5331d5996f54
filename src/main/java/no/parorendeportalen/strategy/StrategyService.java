package no.parorendeportalen.strategy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.shared.Markdown;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.strategy.Revisions.ChapterLinkRow;
import no.parorendeportalen.strategy.Revisions.ChapterRow;
import no.parorendeportalen.strategy.Revisions.RelatedRow;
import no.parorendeportalen.strategy.Revisions.ResponsibilityRow;
import no.parorendeportalen.strategy.Revisions.RevisionRow;
import no.parorendeportalen.strategy.Revisions.WordingRow;
import no.parorendeportalen.strategy.StrategyOverview.ChapterLink;
import no.parorendeportalen.strategy.StrategyOverview.DecisionDetails;
import no.parorendeportalen.strategy.StrategyOverview.HeadingDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the public may see of the municipality's strategy: the adopted revision, otherwise the one on hearing, never a draft. */
@Service
@Transactional(readOnly = true)
public class StrategyService {

    private final Revisions revisions;

    StrategyService(Revisions revisions) {
        this.revisions = revisions;
    }

    /** What there is to read, or nothing where the municipality has no public strategy yet. */
    public Optional<StrategyOverview> find() {
        return publicRevision().map(this::overview);
    }

    /** @throws NotFound if the municipality has no public strategy */
    public StrategyOverview get() {
        return overview(required());
    }

    private StrategyOverview overview(RevisionRow row) {
        return new StrategyOverview(
                row.title(),
                row.epigraph(),
                row.state(),
                row.periodFrom() == null
                        ? null
                        : new PlanPeriod(row.periodFrom(), Objects.requireNonNull(row.periodTo())),
                row.term(),
                row.revisedEvery(),
                row.decided()
                        ? new DecisionDetails(row.decisionBody(), row.decisionDate(), row.decisionCaseNumber())
                        : null,
                row.areaWord(),
                new HeadingDetails(row.areasTitle(), row.areasNumber()),
                new HeadingDetails(row.planTitle(), row.planNumber()),
                links(null, revisions.findChapterLinks(row.id())),
                revisions.findAreaLinks(row.id()));
    }

    private static List<ChapterLink> links(@Nullable UUID parent, List<ChapterLinkRow> all) {
        return all.stream()
                .filter(it -> Objects.equals(it.parent(), parent))
                .map(it -> new ChapterLink(it.title(), it.number(), it.address(), links(it.id(), all)))
                .toList();
    }

    /** All chapters with their texts, in order. */
    public List<ChapterDetails> chapters() {
        return chapters(required().id());
    }

    private List<ChapterDetails> chapters(UUID revision) {
        var rows = revisions.findChapters(revision);
        return rows.stream()
                .filter(it -> it.parent() == null)
                .map(it -> chapter(it, rows))
                .toList();
    }

    private static ChapterDetails chapter(ChapterRow row, List<ChapterRow> all) {
        var sections = all.stream()
                .filter(it -> row.id().equals(it.parent()))
                .map(it -> chapter(it, all))
                .toList();
        return new ChapterDetails(row.title(), row.number(), row.address(), row.text(), sections);
    }

    /** The footnotes, in order. */
    public List<ReferenceDetails> references() {
        return revisions.findReferences(required().id());
    }

    /** The footnotes that some texts point to, in order. */
    public List<ReferenceDetails> referencesOf(Stream<String> texts) {
        var marks = texts.flatMap(it -> Markdown.marks(it).stream()).collect(Collectors.toSet());
        return marks.isEmpty()
                ? List.of()
                : references().stream()
                        .filter(it -> marks.contains(it.number()))
                        .toList();
    }

    /** All areas with all that stands in them, in order. */
    public List<AreaDetails> areas() {
        var revision = required().id();
        var goals = revisions.findGoals(revision);
        var approaches = revisions.findApproaches(revision);
        var measures = measures(revision);
        return revisions.findAreas(revision).stream()
                .map(area -> new AreaDetails(
                        area.number(),
                        area.title(),
                        area.printedNumber(),
                        area.text(),
                        wordings(goals, area.id()),
                        wordings(approaches, area.id()),
                        measures.stream()
                                .filter(it -> it.area().number() == area.number())
                                .toList(),
                        measures.stream()
                                .filter(it -> it.isRelatedTo(area.number()))
                                .toList()))
                .toList();
    }

    /** @throws NotFound if there is no such area */
    public AreaDetails area(int number) {
        return areas().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("area " + number));
    }

    private static List<WordingDetails> wordings(List<WordingRow> rows, UUID area) {
        return rows.stream()
                .filter(it -> it.area().equals(area))
                .map(it -> new WordingDetails(it.table(), it.prose()))
                .toList();
    }

    /** The strategy with all its measures in order. A fixed number of queries, however many they are. */
    public PlanDetails plan() {
        var revision = required();
        return new PlanDetails(overview(revision), measures(revision.id()));
    }

    /** All measures of the plan, in its order. A fixed number of queries, however many they are. */
    public List<MeasureDetails> measures() {
        return measures(required().id());
    }

    /** @throws NotFound if the plan has no measure of that number */
    public MeasurePage measure(int number) {
        var measures = measures();
        for (var i = 0; i < measures.size(); i++) {
            var measure = measures.get(i);
            if (measure.number() == number) {
                return new MeasurePage(
                        measure, number(measures, i - 1), number(measures, i + 1), referencesOf(measure.texts()));
            }
        }
        throw new NotFound("measure " + number);
    }

    private static @Nullable Integer number(List<MeasureDetails> measures, int index) {
        return index < 0 || index >= measures.size()
                ? null
                : measures.get(index).number();
    }

    private List<MeasureDetails> measures(UUID revision) {
        var areas = revisions.findAreaLinks(revision).stream().collect(Collectors.toMap(AreaLink::number, it -> it));
        Map<UUID, List<OwnerDetails>> owners = revisions.findResponsibilities(revision).stream()
                .collect(Collectors.groupingBy(
                        ResponsibilityRow::edition,
                        Collectors.mapping(
                                it -> new OwnerDetails(it.name(), it.address(), it.role()), Collectors.toList())));
        Map<UUID, List<AreaLink>> related = revisions.findRelatedAreas(revision).stream()
                .collect(Collectors.groupingBy(
                        RelatedRow::edition,
                        Collectors.mapping(it -> Objects.requireNonNull(areas.get(it.area())), Collectors.toList())));
        return revisions.findMeasures(revision).stream()
                .map(row -> new MeasureDetails(
                        row.number(),
                        row.position(),
                        Objects.requireNonNull(areas.get(row.areaNumber())),
                        row.approachInTable() != null ? row.approachInTable() : row.approachInProse(),
                        row.text(),
                        row.plainLanguage(),
                        row.ownersText(),
                        owners.getOrDefault(row.edition(), List.of()),
                        new TimelineDetails(row.timelineText(), row.timelineKind(), row.from(), row.to()),
                        related.getOrDefault(row.edition(), List.of()),
                        row.origin()))
                .toList();
    }

    private RevisionRow required() {
        return publicRevision().orElseThrow(() -> new NotFound("no public strategy"));
    }

    private Optional<RevisionRow> publicRevision() {
        return revisions.findPublic().stream().findFirst();
    }
}
