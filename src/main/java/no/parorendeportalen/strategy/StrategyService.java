package no.parorendeportalen.strategy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.shared.Markdown;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.strategy.Revisions.RevisionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the public may see of the municipality's strategy: the adopted revision, otherwise the one on hearing, never a draft. A page
 * is read in one transaction, so that all of it is of one revision.
 */
@Service
@Transactional(readOnly = true)
public class StrategyService {

    private final RevisionReading reading;

    StrategyService(RevisionReading reading) {
        this.reading = reading;
    }

    /** What the strategy says of itself, or nothing where the municipality has no public strategy yet. */
    public Optional<StrategySummary> summary() {
        return reading.publicRevision().map(RevisionReading::summary);
    }

    /** Whether the municipality works on a strategy; asked where there is none to see. */
    public boolean isUnderWay() {
        return reading.isAnyWorkedOn();
    }

    /** When what has been adopted is due, or nothing where nothing has been adopted. */
    public Optional<PlanDue> due() {
        return reading.publicRevision()
                .filter(it -> it.state() == RevisionState.ADOPTED)
                .map(it -> new PlanDue(RevisionReading.summary(it), reading.ends(it.id())));
    }

    /** What there is to read, or nothing where the municipality has no public strategy yet. */
    public Optional<StrategyOverview> find() {
        return reading.publicRevision()
                .map(it -> new StrategyOverview(
                        RevisionReading.summary(it),
                        reading.chapterLinks(it.id()),
                        reading.areaLinks(it.id()),
                        references(it.id(), Stream.ofNullable(it.epigraph()))));
    }

    /** @throws NotFound if the municipality has no public strategy */
    public WholeStrategy whole() {
        return reading.whole(required());
    }

    /** The revisions that have been adopted, the latest first. */
    public List<AdoptedRevision> revisions() {
        return reading.decided();
    }

    /**
     * Everything there is to read in a revision that is in force or has been.
     *
     * @throws NotFound if there is no such revision
     */
    public WholeStrategy revision(int number) {
        return reading.whole(reading.decided(number).orElseThrow(() -> new NotFound("no such revision")));
    }

    /** @throws NotFound if there is no such chapter */
    public ChapterPage chapter(String address) {
        var revision = required();
        var chapters = reading.chapters(revision.id());
        var index = index(chapters, it -> it.address().equals(address));
        var chapter = chapters.get(index);
        return new ChapterPage(
                RevisionReading.summary(revision),
                chapter,
                at(chapters, index - 1),
                at(chapters, index + 1),
                at(reading.areaLinks(revision.id()), 0),
                references(revision.id(), chapter.texts()));
    }

    /** @throws NotFound if there is no such area */
    public AreaPage area(int number) {
        var revision = required();
        var areas = reading.areas(revision.id());
        var index = index(areas, it -> it.number() == number);
        var area = areas.get(index);
        return new AreaPage(
                RevisionReading.summary(revision),
                area,
                areas.size(),
                at(areas, index - 1),
                at(areas, index + 1),
                references(revision.id(), area.texts()));
    }

    /** @throws NotFound if the municipality has no public strategy */
    public PlanDetails plan() {
        return findPlan().orElseThrow(() -> new NotFound("no public strategy"));
    }

    /** All measures, or nothing where the municipality has no public strategy yet. */
    public Optional<PlanDetails> findPlan() {
        return reading.publicRevision().map(it -> {
            var areas = reading.areaLinks(it.id());
            return new PlanDetails(RevisionReading.summary(it), areas, reading.measures(it.id(), areas));
        });
    }

    /** @throws NotFound if the plan has no measure of that number */
    public MeasurePage measure(int number) {
        var revision = required();
        var measures = reading.measures(revision.id(), reading.areaLinks(revision.id()));
        var index = index(measures, it -> it.number() == number);
        var measure = measures.get(index);
        var history = reading.history(number);
        return new MeasurePage(
                RevisionReading.summary(revision),
                measure,
                number(at(measures, index - 1)),
                number(at(measures, index + 1)),
                references(revision.id(), measure.texts()),
                history.splitFrom(),
                history.earlier());
    }

    /** What became of a measure that has been in the plan and is not there any more; nothing of one that is there or never was. */
    public Optional<DroppedMeasure> dropped(int number) {
        return reading.publicRevision()
                .flatMap(it -> reading.history(number).dropped(RevisionReading.summary(it), number));
    }

    private RevisionRow required() {
        return reading.publicRevision().orElseThrow(() -> new NotFound("no public strategy"));
    }

    private List<ReferenceDetails> references(UUID revision, Stream<String> texts) {
        var marks = texts.flatMap(it -> Markdown.marks(it).stream()).collect(Collectors.toSet());
        return marks.isEmpty()
                ? List.of()
                : reading.references(revision).stream()
                        .filter(it -> marks.contains(it.number()))
                        .toList();
    }

    private static <T> int index(List<T> items, Predicate<T> wanted) {
        for (var i = 0; i < items.size(); i++) {
            if (wanted.test(items.get(i))) {
                return i;
            }
        }
        throw new NotFound("no such part of the strategy");
    }

    private static <T> @Nullable T at(List<T> items, int index) {
        return index < 0 || index >= items.size() ? null : items.get(index);
    }

    private static @Nullable Integer number(@Nullable MeasureDetails measure) {
        return measure == null ? null : measure.number();
    }
}
