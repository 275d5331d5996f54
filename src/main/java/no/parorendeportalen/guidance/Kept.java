package no.parorendeportalen.guidance;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.upkeep.Freshness;
import no.parorendeportalen.upkeep.Freshness.State;
import no.parorendeportalen.upkeep.KeptState;

/** What a list shows of things that are kept true, and what the trail tells of all of them. */
final class Kept {

    private Kept() {}

    /** What should have been checked comes last; what should have been so for long does not come at all. */
    static <T> List<T> listed(List<T> things, Function<T, Freshness> freshness) {
        return things.stream()
                .filter(it -> freshness.apply(it).state() != State.STALE)
                .sorted(Comparator.comparing(it -> freshness.apply(it).state() == State.DUE))
                .toList();
    }

    static TrailEntry changes(TrailEntry entry, KeptState before, KeptState after) {
        var was = before.upkeep();
        var is = after.upkeep();
        return entry.changing("ownerUnit", was.ownerUnit(), is.ownerUnit())
                .changing("checkEvery", was.checkEvery(), is.checkEvery())
                .changing("source", was.source(), is.source());
    }
}
