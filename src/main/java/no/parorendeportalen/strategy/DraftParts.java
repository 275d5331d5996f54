package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All pieces of a revision at once, in order, for those who look the whole of it over. */
@Component
class DraftParts {

    private final EntityManager entities;

    DraftParts(EntityManager entities) {
        this.entities = entities;
    }

    /** @param measures with their owners, related areas, area and approach already read */
    record Parts(
            List<Chapter> chapters,
            List<SourceReference> references,
            List<StrategyArea> areas,
            List<Goal> goals,
            List<Approach> approaches,
            List<MeasureEdition> measures) {

        Stream<Part> inOrder() {
            return Stream.of(chapters, areas, goals, approaches, measures, references)
                    .flatMap(List::stream);
        }

        /** Every text in which a mark can stand. */
        Stream<String> texts() {
            return Stream.of(
                            chapters.stream().map(Chapter::body),
                            areas.stream().map(StrategyArea::body),
                            Stream.concat(goals.stream(), approaches.stream())
                                    .flatMap(it -> Stream.of(
                                            it.wording().table(), it.wording().prose())),
                            measures.stream().map(MeasureEdition::body))
                    .flatMap(it -> it)
                    .filter(Objects::nonNull)
                    .map(String::valueOf);
        }
    }

    /** Those that have not been removed. */
    Parts present(Revision revision) {
        return parts(revision, " and p.removedReason is null");
    }

    /** Those that have been removed too. */
    Parts all(Revision revision) {
        return parts(revision, "");
    }

    private Parts parts(Revision revision, String which) {
        return new Parts(
                read(Chapter.class, revision, "left join fetch p.parent where p.revision", which, "p.position"),
                read(SourceReference.class, revision, "where p.revision", which, "p.number"),
                read(StrategyArea.class, revision, "where p.revision", which, "p.position"),
                read(Goal.class, revision, "where p.area.revision", which, "p.area.position, p.position"),
                read(Approach.class, revision, "where p.area.revision", which, "p.area.position, p.position"),
                measures(revision, which));
    }

    private List<MeasureEdition> measures(Revision revision, String which) {
        read(MeasureEdition.class, revision, "left join fetch p.relatedAreas where p.revision", which, "p.position");
        return read(
                MeasureEdition.class,
                revision,
                "join fetch p.measure left join fetch p.area a left join fetch p.mergedInto left join fetch p.splitFrom"
                        + " left join fetch p.responsibilities r left join fetch r.owner where p.revision",
                which,
                "a.position, p.position");
    }

    private <P extends Part> List<P> read(Class<P> type, Revision revision, String where, String which, String order) {
        return entities.createQuery(
                        "select p from " + type.getSimpleName() + " p " + where + " = :revision" + which + " order by "
                                + order,
                        type)
                .setParameter("revision", revision)
                .getResultList();
    }
}
