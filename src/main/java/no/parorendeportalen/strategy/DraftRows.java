package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.shared.Markdown;
import no.parorendeportalen.strategy.DraftOutline.AreaLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pieces of the revision being worked on as lines of lists: those that are there in order, then those that have been removed. */
@Component
class DraftRows {

    private static final String IN_ORDER = " order by p.position nulls last, p.id";

    private final EntityManager entities;

    DraftRows(EntityManager entities) {
        this.entities = entities;
    }

    List<PartLine> chapters(UUID revision) {
        return lines(
                PartKind.CHAPTER,
                "select p.id, p.version, p.position, p.heading.title, p.parent.id, p.removedReason from Chapter p"
                        + " where p.revision.id = :in" + IN_ORDER,
                revision);
    }

    List<PartLine> references(UUID revision) {
        return entities.createQuery(
                        "select p.id, p.version, p.number, p.body, p.removedReason from SourceReference p"
                                + " where p.revision.id = :in order by p.removedReason nulls first, p.number",
                        Tuple.class)
                .setParameter("in", revision)
                .getResultStream()
                .map(it -> new PartLine(
                        PartKind.REFERENCE,
                        it.get(0, UUID.class),
                        it.get(1, Long.class),
                        it.get(2, Integer.class),
                        Texts.shortened(Markdown.plain(it.get(3, String.class))),
                        null,
                        it.get(4, String.class)))
                .toList();
    }

    List<PartLine> areas(UUID revision) {
        return lines(
                PartKind.AREA,
                "select p.id, p.version, p.position, p.heading.title, null, p.removedReason from StrategyArea p"
                        + " where p.revision.id = :in" + IN_ORDER,
                revision);
    }

    /** Goals or approaches of an area. */
    List<PartLine> worded(PartKind kind, StrategyArea area) {
        return lines(
                kind,
                "select p.id, p.version, p.position, coalesce(p.wording.tableText, p.wording.proseText), p.area.id, p.removedReason from "
                        + kind.type().getSimpleName() + " p where p.area.id = :in" + IN_ORDER,
                area.id());
    }

    /** All that are there, of all areas that are there. */
    List<PartLine> approaches(UUID revision) {
        return lines(
                PartKind.APPROACH,
                "select p.id, p.version, p.position, coalesce(p.wording.tableText, p.wording.proseText), p.area.id, p.removedReason"
                        + " from Approach p where p.area.revision.id = :in and p.removedReason is null and p.area.removedReason is null"
                        + " order by p.area.position, p.position",
                revision);
    }

    private List<PartLine> lines(PartKind kind, String query, UUID in) {
        return entities.createQuery(query, Tuple.class)
                .setParameter("in", in)
                .getResultStream()
                .map(it -> new PartLine(
                        kind,
                        it.get(0, UUID.class),
                        it.get(1, Long.class),
                        it.get(2, Integer.class),
                        Texts.shortened(Markdown.plain(it.get(3, String.class))),
                        it.get(4, UUID.class),
                        it.get(5, String.class)))
                .toList();
    }

    /** With how many measures stand in each. */
    List<AreaLine> areasWithMeasures(UUID revision) {
        return entities.createQuery("""
                        select p.id, p.version, p.position, p.heading.title, p.removedReason,
                            (select count(*) from MeasureEdition e where e.area = p and e.removedReason is null)
                        from StrategyArea p where p.revision.id = :in""" + IN_ORDER, Tuple.class)
                .setParameter("in", revision)
                .getResultStream()
                .map(it -> new AreaLine(
                        new PartLine(
                                PartKind.AREA,
                                it.get(0, UUID.class),
                                it.get(1, Long.class),
                                it.get(2, Integer.class),
                                it.get(3, String.class),
                                null,
                                it.get(4, String.class)),
                        it.get(5, Long.class)))
                .toList();
    }

    /** @param area null for those that stand in none; nobody answers for them */
    List<MeasureLine> measures(UUID revision, @Nullable StrategyArea area) {
        var where = area == null ? "e.revision.id = :in and e.area is null" : "e.area.id = :in";
        var in = area == null ? revision : area.id();
        Map<UUID, String> owners = area == null ? Map.of() : owners(where, in);
        return measures(where, in, owners);
    }

    private Map<UUID, String> owners(String where, UUID in) {
        return entities.createQuery(
                        "select r.edition.id, r.owner.name from Responsibility r join r.edition e where " + where
                                + " order by r.edition.id, r.position",
                        Tuple.class)
                .setParameter("in", in)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        it -> it.get(0, UUID.class),
                        Collectors.mapping(it -> it.get(1, String.class), Collectors.joining(", "))));
    }

    private List<MeasureLine> measures(String where, UUID in, Map<UUID, String> owners) {
        return entities.createQuery(
                        "select e.id, e.version, m.number, e.position, e.approach.id, e.body, e.timeline.text, e.removedReason, i.number"
                                + " from MeasureEdition e join e.measure m left join e.mergedInto i where " + where
                                + " order by e.position nulls last, m.number",
                        Tuple.class)
                .setParameter("in", in)
                .getResultStream()
                .map(it -> new MeasureLine(
                        it.get(0, UUID.class),
                        it.get(1, Long.class),
                        it.get(2, Integer.class),
                        it.get(3, Integer.class),
                        it.get(4, UUID.class),
                        it.get(5, String.class),
                        owners.getOrDefault(it.get(0, UUID.class), ""),
                        it.get(6, String.class),
                        it.get(7, String.class),
                        it.get(8, Integer.class)))
                .toList();
    }

    Optional<StepDetails> lastStep() {
        return entities.createQuery("""
                        select new no.parorendeportalen.strategy.StepDetails(s.step, s.takenAt, s.takenBy, s.reason, s.decision.body,
                            s.decision.date, s.decision.caseNumber)
                        from RevisionStep s order by s.takenAt desc, s.number desc
                        """, StepDetails.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<StepDetails> steps(UUID revision) {
        return entities.createQuery("""
                        select new no.parorendeportalen.strategy.StepDetails(s.step, s.takenAt, s.takenBy, s.reason, s.decision.body,
                            s.decision.date, s.decision.caseNumber)
                        from RevisionStep s where s.revision.id = :in order by s.number
                        """, StepDetails.class)
                .setParameter("in", revision)
                .getResultList();
    }
}
