package no.parorendeportalen.strategy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.strategy.Revisions.EditionRow;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a measure through the revisions that have been adopted.
 *
 * @param rows its editions in those, the latest first
 * @param owners who answered for it, by edition
 */
record MeasureHistory(List<EditionRow> rows, Map<UUID, List<OwnerDetails>> owners) {

    /** The measure that it came out of, as the revision in force says. */
    @Nullable
    Integer splitFrom() {
        return inForce().map(EditionRow::splitFrom).orElse(null);
    }

    /** As the revisions before the one in force had it. */
    List<EarlierEdition> earlier() {
        return rows.stream()
                .filter(it -> it.isPresent() && !it.isInForce())
                .map(this::edition)
                .toList();
    }

    private Optional<EditionRow> inForce() {
        return rows.stream().filter(it -> it.isPresent() && it.isInForce()).findFirst();
    }

    /** What became of it, if it stood in a revision that was adopted and does not in the one in force. */
    Optional<DroppedMeasure> dropped(StrategySummary strategy, int number) {
        var last = rows.stream().filter(EditionRow::isPresent).findFirst();
        if (last.isEmpty() || last.get().isInForce()) {
            return Optional.empty();
        }
        // The first one after it: later ones do not mention it at all.
        var out = rows.subList(0, rows.indexOf(last.get())).stream().reduce((later, earlier) -> earlier);
        return Optional.of(new DroppedMeasure(
                strategy,
                number,
                out.map(EditionRow::revision).orElse(null),
                out.map(EditionRow::removedReason).orElse(null),
                out.map(EditionRow::mergedInto).orElse(null),
                edition(last.get())));
    }

    private EarlierEdition edition(EditionRow row) {
        return row.edition(owners.getOrDefault(row.id(), List.of()));
    }
}
