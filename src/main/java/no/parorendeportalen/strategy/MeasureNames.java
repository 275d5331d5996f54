package no.parorendeportalen.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.parorendeportalen.strategy.Revisions.MeasureRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The measures of the plan by name, for what fulfils them and for forms to choose among: two queries, however many there are. */
@Service
@Transactional(readOnly = true)
public class MeasureNames {

    private final Revisions revisions;

    MeasureNames(Revisions revisions) {
        this.revisions = revisions;
    }

    /** Those of the plan as it is now, in its order; none where there is no public plan. */
    public List<MeasureName> all() {
        return revisions.findPublic().stream()
                .findFirst()
                .map(it -> revisions.findMeasures(it.id()).stream()
                        .map(MeasureNames::name)
                        .toList())
                .orElse(List.of());
    }

    /** Those of some that are still in the plan. */
    public List<MeasureName> of(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : all().stream().filter(it -> numbers.contains(it.number())).toList();
    }

    private static MeasureName name(MeasureRow row) {
        var approach = Optional.ofNullable(row.approachInTable()).or(() -> Optional.ofNullable(row.approachInProse()));
        var said = new MeasureDetails(
                row.number(),
                row.position(),
                new AreaLink(row.areaNumber(), "", null),
                approach.orElse(null),
                row.text(),
                null,
                null,
                List.of(),
                new TimelineDetails(null, row.timelineKind(), null, null),
                List.of(),
                row.origin());
        return new MeasureName(row.number(), Objects.requireNonNullElse(said.shortLabel(), ""));
    }
}
