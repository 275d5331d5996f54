package no.parorendeportalen.strategy;

import java.util.List;
import java.util.Objects;
import no.parorendeportalen.strategy.Revisions.MeasureRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The measures of the plan by name, for forms to choose among: two queries, however many there are. */
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

    private static MeasureName name(MeasureRow row) {
        var approach = row.approachInTable() != null ? row.approachInTable() : row.approachInProse();
        return new MeasureName(
                row.number(),
                Objects.requireNonNullElse(MeasureLabels.shortened(MeasureLabels.of(row.text(), approach)), ""));
    }
}
