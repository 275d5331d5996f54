package no.parorendeportalen.actionplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Supplier;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.strategy.MeasureDetails;

/** In which order measures are listed. */
public enum ActionPlanSort {
    /** As in the plan. */
    PLAN(() -> Comparator.comparing((MeasureDetails it) -> it.area().number()).thenComparing(MeasureDetails::position)),
    /** The newest number last. */
    NUMBER(() -> Comparator.comparing(MeasureDetails::number)),
    /** What is due first; what has no day last. */
    DEADLINE(() -> Comparator.comparing(ActionPlanSort::due).thenComparing(MeasureDetails::number)),
    /** By the first owner's name; those without one last. */
    OWNER(() -> Comparator.comparing((MeasureDetails it) -> it.owners().isEmpty())
            .thenComparing(ActionPlanSort::owner, NorwegianOrder.names())
            .thenComparing(MeasureDetails::number));

    private final Supplier<Comparator<MeasureDetails>> order;

    ActionPlanSort(Supplier<Comparator<MeasureDetails>> order) {
        this.order = order;
    }

    Comparator<MeasureDetails> order() {
        return order.get();
    }

    private static LocalDate due(MeasureDetails measure) {
        var to = measure.timeline().to();
        return to == null ? LocalDate.MAX : to;
    }

    private static String owner(MeasureDetails measure) {
        return measure.owners().isEmpty() ? "" : measure.owners().get(0).name();
    }
}
