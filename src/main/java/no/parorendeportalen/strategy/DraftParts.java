package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All pieces of a revision at once, in order, for those who look the whole of it over. */
@Component
class DraftParts {

    private final EntityManager entities;

    DraftParts(EntityManager entities) {
        this.entities = entities;
    }

    /** @param measures with their owners and area already read */
    record Parts(
            List<Chapter> chapters,
            List<SourceReference> references,
            List<StrategyArea> areas,
            List<Goal> goals,
            List<Approach> approaches,
            List<MeasureEdition> measures) {

        /** Those of one of the revisions that were read. */
        Parts of(Revision revision) {
            return only(it -> it.revision().equals(revision));
        }

        /** Those that have not been removed. */
        Parts present() {
            return only(it -> !it.isGone());
        }

        private Parts only(Predicate<Part> wanted) {
            return new Parts(
                    chapters.stream().filter(wanted).toList(),
                    references.stream().filter(wanted).toList(),
                    areas.stream().filter(wanted).toList(),
                    goals.stream().filter(wanted).toList(),
                    approaches.stream().filter(wanted).toList(),
                    measures.stream().filter(wanted).toList());
        }

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

    /** All of a revision, to be looked over: without the other areas that measures belong to. */
    Parts of(Revision revision) {
        return parts(List.of(revision));
    }

    /** All of several revisions in as many queries as of one, to be compared: with the other areas that measures belong to. */
    Parts whole(List<Revision> revisions) {
        read(MeasureEdition.class, revisions, "left join fetch p.relatedAreas where p.revision", "p.position");
        return parts(revisions);
    }

    private Parts parts(List<Revision> revisions) {
        return new Parts(
                read(Chapter.class, revisions, "left join fetch p.parent where p.revision", "p.position"),
                read(SourceReference.class, revisions, "where p.revision", "p.number"),
                read(StrategyArea.class, revisions, "where p.revision", "p.position"),
                read(Goal.class, revisions, "where p.area.revision", "p.area.position, p.position"),
                read(Approach.class, revisions, "where p.area.revision", "p.area.position, p.position"),
                measures(revisions));
    }

    private List<MeasureEdition> measures(List<Revision> revisions) {
        return read(
                MeasureEdition.class,
                revisions,
                "join fetch p.measure left join fetch p.area a left join fetch p.mergedInto left join fetch p.splitFrom"
                        + " left join fetch p.responsibilities r left join fetch r.owner where p.revision",
                "a.position, p.position");
    }

    private <P extends Part> List<P> read(Class<P> type, List<Revision> revisions, String where, String order) {
        return entities.createQuery(
                        "select p from " + type.getSimpleName() + " p " + where + " in :revisions" + " order by "
                                + order,
                        type)
                .setParameter("revisions", revisions)
                .getResultList();
    }
}
