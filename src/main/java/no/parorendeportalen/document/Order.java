package no.parorendeportalen.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands in the same order in two lists; the rest has moved. */
final class Order {

    private Order() {}

    /** As many as can be: the longest run of the old places that still rises. No element stands twice in a list. */
    static <T> Set<T> kept(List<T> before, List<T> after) {
        var places = new HashMap<T, Integer>();
        for (var i = 0; i < before.size(); i++) {
            places.put(before.get(i), i);
        }
        var common = after.stream().filter(places::containsKey).toList();
        var ends = new ArrayList<Integer>();
        var lasts = new ArrayList<Integer>();
        var previous = new int[common.size()];
        for (var i = 0; i < common.size(); i++) {
            var place = places.get(common.get(i));
            var length = -Collections.binarySearch(ends, place) - 1;
            previous[i] = length == 0 ? -1 : lasts.get(length - 1);
            if (length == ends.size()) {
                ends.add(place);
                lasts.add(i);
            } else {
                ends.set(length, place);
                lasts.set(length, i);
            }
        }
        var kept = new HashSet<T>();
        for (var i = lasts.isEmpty() ? -1 : lasts.get(lasts.size() - 1); i >= 0; i = previous[i]) {
            kept.add(common.get(i));
        }
        return kept;
    }
}
