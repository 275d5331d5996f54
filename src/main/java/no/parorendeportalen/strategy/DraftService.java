package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the revision being worked on, for those who edit it. Each page costs a fixed number of queries, however much there is in it.
 * Where none is being worked on, or it has no such piece, a method that does not say so throws {@link NotFound}.
 */
@Service
@Transactional(readOnly = true)
public class DraftService {

    private final Draft draft;
    private final DraftRows rows;
    private final OwnerBook owners;
    private final RevisionReading reading;
    private final Revisions revisions;
    private final EntityManager entities;

    DraftService(
            Draft draft,
            DraftRows rows,
            OwnerBook owners,
            RevisionReading reading,
            Revisions revisions,
            EntityManager entities) {
        this.draft = draft;
        this.rows = rows;
        this.owners = owners;
        this.reading = reading;
        this.revisions = revisions;
        this.entities = entities;
    }

    /** The one being worked on, if there is one. */
    public Optional<DraftSummary> find() {
        return draft.find().map(DraftService::summary);
    }

    /** What was last done to any revision, so that who comes too late can be told who was first. */
    public Optional<StepDetails> lastStep() {
        return rows.lastStep();
    }

    private DraftSummary summary() {
        return summary(draft.get());
    }

    private static DraftSummary summary(Revision revision) {
        var former = revision.basedOn();
        return new DraftSummary(
                revision.id(),
                Objects.requireNonNull(revision.version()),
                revision.number(),
                revision.state(),
                former == null ? null : former.number(),
                revision.frame());
    }

    /** All there is in it. */
    public DraftOutline outline() {
        return outline(summary());
    }

    /** All there is in the one being worked on, if there is one. */
    public Optional<DraftOutline> findOutline() {
        return find().map(this::outline);
    }

    private DraftOutline outline(DraftSummary summary) {
        var revision = summary.id();
        return new DraftOutline(
                summary,
                rows.chapters(revision),
                rows.references(revision),
                rows.areasWithMeasures(revision),
                rows.measures(revision, null),
                rows.steps(revision),
                revisions.findUnaccounted(revision).size());
    }

    public DraftArea area(UUID id) {
        var revision = draft.get();
        var area = draft.partOf(revision, StrategyArea.class, id);
        return new DraftArea(
                summary(revision),
                text(area),
                rows.worded(PartKind.GOAL, area),
                rows.worded(PartKind.APPROACH, area),
                rows.measures(revision.id(), area));
    }

    public AreaText areaText(UUID id) {
        return text(draft.part(StrategyArea.class, id));
    }

    private static AreaText text(StrategyArea area) {
        return new AreaText(
                area.id(),
                version(area),
                area.isRemoved() ? null : area.position(),
                area.heading().title(),
                area.heading().printedNumber(),
                area.body(),
                area.removedReason());
    }

    public ChapterText chapterText(UUID id) {
        var chapter = draft.part(Chapter.class, id);
        var parent = chapter.parent();
        return new ChapterText(
                chapter.id(),
                version(chapter),
                parent == null ? null : parent.id(),
                chapter.heading().title(),
                chapter.heading().printedNumber(),
                chapter.body(),
                chapter.removedReason());
    }

    public ReferenceText referenceText(UUID id) {
        var reference = draft.part(SourceReference.class, id);
        return new ReferenceText(
                reference.id(), version(reference), reference.number(), reference.body(), reference.removedReason());
    }

    /** @param kind {@link PartKind#GOAL} or {@link PartKind#APPROACH} */
    public WordingText wordingText(PartKind kind, UUID id) {
        if (draft.part(kind.type(), id) instanceof WordedPart part) {
            return new WordingText(
                    kind,
                    part.id(),
                    version(part),
                    part.area().id(),
                    part.area().label(),
                    part.wording().table(),
                    part.wording().prose(),
                    part.removedReason());
        }
        throw new NotFound(kind.name());
    }

    /**
     * A measure with all that its form needs.
     *
     * @param number the measure's, for life
     */
    public DraftMeasure measure(int number) {
        var revision = draft.get();
        var edition = edition(revision, number);
        var area = edition.area();
        return new DraftMeasure(summary(revision), area == null ? null : text(area), text(edition), choices(revision));
    }

    /** What the form of a measure needs that is to be made in an area. */
    public DraftMeasure blankMeasure(UUID area) {
        var revision = draft.get();
        return new DraftMeasure(
                summary(revision), text(draft.partOf(revision, StrategyArea.class, area)), null, choices(revision));
    }

    /** Whether there is, or has been, a measure of that number in any revision. */
    public boolean knowsMeasure(int number) {
        return entities.createQuery("select count(*) from Measure m where m.number = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    /** @param number the measure's, for life */
    public MeasureText measureText(int number) {
        return text(edition(draft.get(), number));
    }

    private MeasureEdition edition(Revision revision, int number) {
        return entities.createQuery("""
                        select e from MeasureEdition e join fetch e.measure left join fetch e.responsibilities r left join fetch r.owner
                            left join fetch e.area left join fetch e.approach left join fetch e.splitFrom left join fetch e.mergedInto
                        where e.revision = :revision and e.measure.number = :number
                        """, MeasureEdition.class)
                .setParameter("revision", revision)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("measure"));
    }

    private static MeasureText text(MeasureEdition edition) {
        var area = edition.area();
        var approach = edition.approach();
        return new MeasureText(
                edition.id(),
                version(edition),
                edition.measure().number(),
                area == null ? null : area.id(),
                approach == null ? null : approach.id(),
                edition.relatedAreas().stream().map(Part::id).toList(),
                edition.body(),
                edition.plainLanguage(),
                edition.ownersText(),
                edition.responsibilities().stream()
                        .map(it -> new OwnerDetails(
                                it.owner().name(),
                                it.owner().address(),
                                it.role(),
                                it.owner().unit()))
                        .toList(),
                edition.timeline().details(),
                edition.origin(),
                number(edition.splitFrom()),
                number(edition.mergedInto()),
                edition.removedReason());
    }

    private static @Nullable Integer number(@Nullable Measure measure) {
        return measure == null ? null : measure.number();
    }

    private static long version(Part part) {
        return Objects.requireNonNull(part.version());
    }

    /** What there is to choose among when a measure is written. */
    public MeasureChoices choices() {
        return choices(draft.get());
    }

    /** The areas that something can stand in. */
    public List<PartLine> areas() {
        return areas(draft.get());
    }

    private List<PartLine> areas(Revision revision) {
        return rows.areas(revision.id()).stream().filter(it -> !it.isRemoved()).toList();
    }

    private MeasureChoices choices(Revision revision) {
        return new MeasureChoices(areas(revision), rows.approaches(revision.id()), owners.names());
    }

    /** All of it, as the public would see it. */
    public WholeStrategy preview() {
        var revision = draft.get();
        return new WholeStrategy(
                revision.frame(),
                reading.chapters(revision.id()),
                reading.areas(revision.id()),
                reading.references(revision.id()));
    }
}
