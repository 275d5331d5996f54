package no.parorendeportalen.guidance;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.parorendeportalen.upkeep.Freshness;
import no.parorendeportalen.upkeep.Freshness.State;

/** What a list shows of things that are kept true. */
final class Kept {

    private Kept() {}

    /** What should have been checked comes last; what should have been so for long does not come at all. */
    static <T> List<T> listed(List<T> things, Function<T, Freshness> freshness) {
        return things.stream()
                .filter(it -> freshness.apply(it).state() != State.STALE)
                .sorted(Comparator.comparing(it -> freshness.apply(it).state() == State.DUE))
                .toList();
    }
}
