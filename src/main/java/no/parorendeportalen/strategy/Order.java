package no.parorendeportalen.strategy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** Finds who has changed places in a row. */
final class Order {

    private Order() {}

    /**
     * The fewest that must have moved for the row to stand as it does: all but a longest part of it that is still in the order before.
     *
     * @param before the place that each had
     */
    static Set<UUID> disturbed(List<? extends Part> row, ToIntFunction<Part> before) {
        var tails = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        var previous = new int[row.size()];
        for (var i = 0; i < row.size(); i++) {
            var place = before.applyAsInt(row.get(i));
            var found = Collections.binarySearch(tails, place);
            var at = found < 0 ? -found - 1 : found;
            previous[i] = at == 0 ? -1 : ends.get(at - 1);
            if (at == tails.size()) {
                tails.add(place);
                ends.add(i);
            } else {
                tails.set(at, place);
                ends.set(at, i);
            }
        }
        var disturbed = new HashSet<UUID>();
        row.forEach(it -> disturbed.add(it.id()));
        for (var i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
            disturbed.remove(row.get(i).id());
        }
        return disturbed;
    }
}
