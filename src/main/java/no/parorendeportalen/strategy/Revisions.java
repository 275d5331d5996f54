package no.parorendeportalen.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.strategy.StrategySummary.DecisionDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads a revision's text as rows; no entity leaves the database for a page. */
interface Revisions extends Repository<Revision, UUID> {

    record RevisionRow(
            UUID id,
            int number,
            String title,
            @Nullable String epigraph,
            RevisionState state,
            @Nullable Integer periodFrom,
            @Nullable Integer periodTo,
            @Nullable Integer term,
            @Nullable Integer revisedEvery,
            boolean decided,
            @Nullable String decisionBody,
            @Nullable LocalDate decisionDate,
            @Nullable String decisionCaseNumber,
            String areaWord,
            String areasTitle,
            @Nullable String areasNumber,
            String planTitle,
            @Nullable String planNumber) {}

    /** What the public may see: the adopted one first, then the one on hearing. */
    @Query("""
            select new no.parorendeportalen.strategy.Revisions$RevisionRow(r.id, r.number, r.title, r.epigraph, r.state, r.periodFrom, r.periodTo,
                r.termYears, r.revisedEveryYears, r.decided, r.decision.body, r.decision.date, r.decision.caseNumber,
                r.areaWord, r.areasHeading.title, r.areasHeading.printedNumber, r.planHeading.title, r.planHeading.printedNumber)
            from Revision r
            where r.state in (no.parorendeportalen.strategy.RevisionState.ADOPTED, no.parorendeportalen.strategy.RevisionState.HEARING)
            order by case when r.state = no.parorendeportalen.strategy.RevisionState.ADOPTED then 0 else 1 end
            """)
    List<RevisionRow> findPublic();

    /** Whether any revision is being worked on, seen by the public or not. */
    @Query("""
            select count(r) > 0 from Revision r where r.state not in (no.parorendeportalen.strategy.RevisionState.SUPERSEDED,
                no.parorendeportalen.strategy.RevisionState.WITHDRAWN, no.parorendeportalen.strategy.RevisionState.ADOPTED)
            """)
    boolean isAnyWorkedOn();

    String DECIDED =
            "(no.parorendeportalen.strategy.RevisionState.ADOPTED, no.parorendeportalen.strategy.RevisionState.SUPERSEDED)";

    /** Those that have been adopted, the latest first. */
    @Query("""
            select new no.parorendeportalen.strategy.Revisions$RevisionRow(r.id, r.number, r.title, r.epigraph, r.state, r.periodFrom, r.periodTo,
                r.termYears, r.revisedEveryYears, r.decided, r.decision.body, r.decision.date, r.decision.caseNumber,
                r.areaWord, r.areasHeading.title, r.areasHeading.printedNumber, r.planHeading.title, r.planHeading.printedNumber)
            from Revision r where r.state in\s""" + DECIDED + " order by r.number desc")
    List<RevisionRow> findDecided();

    /** Those that were given up, the latest first. */
    @Query("""
            select new no.parorendeportalen.strategy.FormerDraft(r.number, r.title, s.takenAt, s.takenBy, s.reason)
            from RevisionStep s join s.revision r
            where r.state = no.parorendeportalen.strategy.RevisionState.WITHDRAWN
                and s.step = no.parorendeportalen.strategy.Step.WITHDRAW
            order by r.number desc
            """)
    List<FormerDraft> findFormerDrafts();

    @Query("""
            select new no.parorendeportalen.strategy.Revisions$RevisionRow(r.id, r.number, r.title, r.epigraph, r.state, r.periodFrom, r.periodTo,
                r.termYears, r.revisedEveryYears, r.decided, r.decision.body, r.decision.date, r.decision.caseNumber,
                r.areaWord, r.areasHeading.title, r.areasHeading.printedNumber, r.planHeading.title, r.planHeading.printedNumber)
            from Revision r where r.state = no.parorendeportalen.strategy.RevisionState.WITHDRAWN and r.number = :number
            """)
    Optional<RevisionRow> findWithdrawn(int number);

    record ChapterRow(
            UUID id,
            @Nullable UUID parent,
            String title,
            @Nullable String number,
            String address,
            String text) {}

    @Query("""
            select new no.parorendeportalen.strategy.Revisions$ChapterRow(c.id, c.parent.id, c.heading.title, c.heading.printedNumber,
                c.address, c.body)
            from Chapter c where c.revision.id = :revision and c.removedReason is null order by c.position
            """)
    List<ChapterRow> findChapters(UUID revision);

    record ChapterLinkRow(
            UUID id,
            @Nullable UUID parent,
            String title,
            @Nullable String number,
            String address) {}

    @Query("""
            select new no.parorendeportalen.strategy.Revisions$ChapterLinkRow(c.id, c.parent.id, c.heading.title, c.heading.printedNumber,
                c.address)
            from Chapter c where c.revision.id = :revision and c.removedReason is null order by c.position
            """)
    List<ChapterLinkRow> findChapterLinks(UUID revision);

    @Query("""
            select new no.parorendeportalen.strategy.ReferenceDetails(s.number, s.body)
            from SourceReference s where s.revision.id = :revision and s.removedReason is null order by s.number
            """)
    List<ReferenceDetails> findReferences(UUID revision);

    record AreaRow(
            UUID id, int number, String title, @Nullable String printedNumber, String text) {}

    @Query("""
            select new no.parorendeportalen.strategy.Revisions$AreaRow(a.id, a.position, a.heading.title, a.heading.printedNumber, a.body)
            from StrategyArea a where a.revision.id = :revision and a.removedReason is null order by a.position
            """)
    List<AreaRow> findAreas(UUID revision);

    @Query("""
            select new no.parorendeportalen.strategy.AreaLink(a.position, a.heading.title, a.heading.printedNumber)
            from StrategyArea a where a.revision.id = :revision and a.removedReason is null order by a.position
            """)
    List<AreaLink> findAreaLinks(UUID revision);

    record WordingRow(
            UUID area, @Nullable String table, @Nullable String prose) {}

    @Query("""
            select new no.parorendeportalen.strategy.Revisions$WordingRow(g.area.id, g.wording.tableText, g.wording.proseText)
            from Goal g where g.area.revision.id = :revision and g.removedReason is null order by g.area.position, g.position
            """)
    List<WordingRow> findGoals(UUID revision);

    @Query("""
            select new no.parorendeportalen.strategy.Revisions$WordingRow(a.area.id, a.wording.tableText, a.wording.proseText)
            from Approach a where a.area.revision.id = :revision and a.removedReason is null order by a.area.position, a.position
            """)
    List<WordingRow> findApproaches(UUID revision);

    record MeasureRow(
            UUID edition,
            int number,
            int position,
            int areaNumber,
            @Nullable String approachInTable,
            @Nullable String approachInProse,
            @Nullable String text,
            @Nullable String plainLanguage,
            @Nullable String ownersText,
            TimelineKind timelineKind,
            @Nullable String timelineText,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Origin origin) {}

    @Query("""
            select new no.parorendeportalen.strategy.Revisions$MeasureRow(e.id, m.number, e.position, a.position, p.wording.tableText,
                p.wording.proseText, e.body, e.plainLanguage, e.ownersText, e.timeline.kind, e.timeline.text, e.timeline.from,
                e.timeline.to, e.origin)
            from MeasureEdition e join e.measure m join e.area a left join e.approach p on p.removedReason is null
            where e.revision.id = :revision and e.removedReason is null order by a.position, e.position
            """)
    List<MeasureRow> findMeasures(UUID revision);

    @Query("""
            select e.timeline.to from MeasureEdition e
            where e.revision.id = :revision and e.removedReason is null and e.timeline.to is not null
            """)
    List<LocalDate> findEnds(UUID revision);

    record ResponsibilityRow(
            UUID edition,
            String name,
            String address,
            ResponsibilityRole role,
            @Nullable UUID unit) {}

    @Query("""
            select new no.parorendeportalen.strategy.Revisions$ResponsibilityRow(r.edition.id, o.name, o.address, r.role, o.unit)
            from Responsibility r join r.owner o where r.edition.revision.id = :revision order by r.edition.id, r.position
            """)
    List<ResponsibilityRow> findResponsibilities(UUID revision);

    record RelatedRow(UUID edition, int area) {}

    @Query("""
            select new no.parorendeportalen.strategy.Revisions$RelatedRow(e.id, a.position)
            from MeasureEdition e join e.relatedAreas a where e.revision.id = :revision and a.removedReason is null order by e.id, a.position
            """)
    List<RelatedRow> findRelatedAreas(UUID revision);

    /** A measure as a revision has it that has been adopted: in the plan, or left out of it with a reason. */
    record EditionRow(
            UUID id,
            int number,
            String title,
            RevisionState state,
            @Nullable Integer periodFrom,
            @Nullable Integer periodTo,
            boolean decided,
            @Nullable String decisionBody,
            @Nullable LocalDate decisionDate,
            @Nullable String decisionCaseNumber,
            @Nullable String area,
            @Nullable String text,
            @Nullable String ownersText,
            @Nullable String time,
            @Nullable String removedReason,
            @Nullable Integer mergedInto,
            @Nullable Integer splitFrom) {

        boolean isPresent() {
            return removedReason == null;
        }

        boolean isInForce() {
            return state == RevisionState.ADOPTED;
        }

        AdoptedRevision revision() {
            return new AdoptedRevision(
                    number,
                    title,
                    isInForce(),
                    RevisionReading.period(periodFrom, periodTo),
                    decided ? new DecisionDetails(decisionBody, decisionDate, decisionCaseNumber) : null);
        }

        EarlierEdition edition(List<OwnerDetails> owners) {
            return new EarlierEdition(revision(), area, text, ownersText, owners, time);
        }
    }

    /** Of one measure, the latest first. Another measure is named only where it has been in an adopted revision too. */
    @Query("""
            select new no.parorendeportalen.strategy.Revisions$EditionRow(e.id, r.number, r.title, r.state, r.periodFrom, r.periodTo, r.decided,
                r.decision.body, r.decision.date, r.decision.caseNumber, a.heading.title, e.body, e.ownersText, e.timeline.text, e.removedReason,
                (select max(m.number) from MeasureEdition x join x.measure m
                    where m = e.mergedInto and x.removedReason is null and x.revision.state in\s""" + DECIDED + """
                ),
                (select max(m.number) from MeasureEdition x join x.measure m
                    where m = e.splitFrom and x.removedReason is null and x.revision.state in\s""" + DECIDED + """
                ))
            from MeasureEdition e join e.revision r left join e.area a
            where e.measure.number = :number and r.state in\s""" + DECIDED + " order by r.number desc")
    List<EditionRow> findEditions(int number);

    /** Who answered for a measure in each of those. */
    @Query("""
            select new no.parorendeportalen.strategy.Revisions$ResponsibilityRow(r.edition.id, o.name, o.address, r.role, o.unit)
            from Responsibility r join r.owner o
            where r.edition.measure.number = :number and r.edition.revision.state in\s""" + DECIDED + " order by r.edition.id, r.position")
    List<ResponsibilityRow> findResponsibilitiesOf(int number);

    record SourceRow(@Nullable String id, @Nullable String checksum) {}

    @Query("""
            select new no.parorendeportalen.strategy.Revisions$SourceRow(r.source.id, r.source.checksum)
            from Revision r where r.number = 1
            """)
    Optional<SourceRow> findFirstSource();

    @Query("from Revision r where r.state = no.parorendeportalen.strategy.RevisionState.ADOPTED")
    Optional<Revision> findAdopted();

    @Query("select max(r.number) from Revision r")
    Optional<Integer> findHighestNumber();

    @Query("select max(s.number) from RevisionStep s where s.revision.id = :revision")
    Optional<Integer> findHighestStep(UUID revision);

    /** Those measures as the adopted revision has them. */
    @Query("""
            select e from MeasureEdition e join fetch e.measure
            where e.revision.state = no.parorendeportalen.strategy.RevisionState.ADOPTED and e.removedReason is null
                and not exists (select 1 from MeasureEdition n where n.revision.id = :revision and n.measure = e.measure)
            order by e.measure.number
            """)
    List<MeasureEdition> findUnaccountedEditions(UUID revision);

    /** The numbers of the adopted revision's measures that another one neither keeps nor drops. */
    @Query("""
            select e.measure.number from MeasureEdition e
            where e.revision.state = no.parorendeportalen.strategy.RevisionState.ADOPTED and e.removedReason is null
                and not exists (select 1 from MeasureEdition n where n.revision.id = :revision and n.measure = e.measure)
            order by e.measure.number
            """)
    List<Integer> findUnaccounted(UUID revision);
}
