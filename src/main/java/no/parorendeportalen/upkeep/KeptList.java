package no.parorendeportalen.upkeep;

import java.util.List;
import java.util.stream.IntStream;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * A page of an editors' list, as {@code upkeep/kept-list} draws it.
 *
 * @param path of the list
 * @param total how many the query finds
 * @param anything whether there is anything to find at all
 * @param current counted from 1
 * @param pages the address of each page
 */
public record KeptList(
        KeptKind kind,
        String path,
        KeptQuery query,
        int total,
        boolean anything,
        List<Row> rows,
        int current,
        List<String> pages) {

    /** @param owner name of the unit; null where nobody keeps it */
    public record Row(KeptState kept, @Nullable String owner) {}

    static KeptList of(KeptKind kind, String path, KeptQuery query, List<KeptState> all, UnitTree units) {
        var found = query.among(all);
        var pages = Math.max(1, (found.size() + KeptQuery.PAGE_SIZE - 1) / KeptQuery.PAGE_SIZE);
        var current = Math.min(query.page(), pages);
        return new KeptList(
                kind,
                path,
                query,
                found.size(),
                !all.isEmpty(),
                found.stream()
                        .skip((long) (current - 1) * KeptQuery.PAGE_SIZE)
                        .limit(KeptQuery.PAGE_SIZE)
                        .map(it -> new Row(it, owner(it, units)))
                        .toList(),
                current,
                IntStream.rangeClosed(1, pages)
                        .mapToObj(it -> query.address(path, it))
                        .toList());
    }

    private static @Nullable String owner(KeptState thing, UnitTree units) {
        return units.now(thing.upkeep().ownerUnit()).map(UnitDetails::name).orElse(null);
    }
}
