package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Copies the text of a revision into a new draft, piece by piece; each copy knows what it was copied from. */
final class RevisionCopy {

    private final EntityManager entities;
    private final Revision from;
    private final Revision to;
    private final Map<UUID, Chapter> chapters = new HashMap<>();
    private final Map<UUID, StrategyArea> areas = new HashMap<>();
    private final Map<UUID, Approach> approaches = new HashMap<>();

    RevisionCopy(EntityManager entities, Revision from, Revision to) {
        this.entities = entities;
        this.from = from;
        this.to = to;
    }

    void copy() {
        for (var chapter :
                all(Chapter.class, "p.revision", "case when p.parent is null then 0 else 1 end, p.position")) {
            var parent = chapter.parent();
            keep(chapter, copyOf(chapter, parent == null ? null : chapters.get(parent.id())), chapters);
        }
        for (var reference : all(SourceReference.class, "p.revision", "p.number")) {
            keep(reference, new SourceReference(to, reference.number(), reference.body()), new HashMap<>());
        }
        for (var area : all(StrategyArea.class, "p.revision", "p.position")) {
            keep(area, new StrategyArea(to, area.position(), area.heading(), area.body()), areas);
        }
        for (var goal : all(Goal.class, "p.area.revision", "p.position")) {
            keep(goal, new Goal(there(goal.area()), goal.position(), goal.wording()), new HashMap<>());
        }
        for (var approach : all(Approach.class, "p.area.revision", "p.position")) {
            keep(approach, new Approach(there(approach.area()), approach.position(), approach.wording()), approaches);
        }
        for (var measure : measures()) {
            keep(measure, copyOf(measure), new HashMap<>());
        }
    }

    private Chapter copyOf(Chapter chapter, @Nullable Chapter parent) {
        return new Chapter(to, parent, chapter.position(), chapter.heading(), chapter.address(), chapter.body());
    }

    private MeasureEdition copyOf(MeasureEdition measure) {
        var copy = measure.copyTo(there(Objects.requireNonNull(measure.area())), measure.position());
        var approach = measure.approach();
        copy.hangUnder(approach == null ? null : approaches.get(approach.id()));
        copy.relateOnlyTo(measure.relatedAreas().stream()
                .filter(it -> !it.isGone())
                .map(this::there)
                .toList());
        return copy;
    }

    private StrategyArea there(StrategyArea area) {
        return Objects.requireNonNull(areas.get(area.id()));
    }

    private <P extends Part> void keep(Part former, P copy, Map<UUID, P> known) {
        copy.copiedFrom(former);
        entities.persist(copy);
        known.put(former.id(), copy);
    }

    private <P extends Part> List<P> all(Class<P> type, String revision, String order) {
        return entities.createQuery(
                        "select p from " + type.getSimpleName() + " p where " + revision
                                + " = :from and p.removedReason is null order by " + order,
                        type)
                .setParameter("from", from)
                .getResultStream()
                .filter(it -> !it.isGone())
                .toList();
    }

    /** With their owners and related areas, in two queries. */
    private List<MeasureEdition> measures() {
        entities.createQuery(
                        "select p from MeasureEdition p left join fetch p.relatedAreas where p.revision = :from",
                        MeasureEdition.class)
                .setParameter("from", from)
                .getResultList();
        return entities.createQuery("""
                        select p from MeasureEdition p left join fetch p.responsibilities r left join fetch r.owner
                        where p.revision = :from and p.removedReason is null order by p.position
                        """, MeasureEdition.class)
                .setParameter("from", from)
                .getResultList();
    }
}
