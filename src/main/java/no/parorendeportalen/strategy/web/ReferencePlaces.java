package no.parorendeportalen.strategy.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.parorendeportalen.shared.Markdown;
import no.parorendeportalen.strategy.AreaDetails;
import no.parorendeportalen.strategy.ChapterDetails;

/** Where in the strategy each reference is used, so that a reader finds the way back. */
final class ReferencePlaces {

    /** @param path below the strategy */
    record Place(String title, String path) {}

    private final Map<Integer, List<Place>> places = new TreeMap<>();

    private ReferencePlaces() {}

    static Map<Integer, List<Place>> of(List<ChapterDetails> chapters, List<AreaDetails> areas) {
        var all = new ReferencePlaces();
        chapters.forEach(it -> all.add(it.texts(), new Place(it.title(), "kapittel/" + it.address())));
        areas.forEach(it -> all.add(it.texts(), new Place(it.title(), "omrade/" + it.number())));
        return all.places;
    }

    private void add(Stream<String> texts, Place place) {
        texts.flatMap(it -> Markdown.marks(it).stream())
                .distinct()
                .forEach(it -> places.merge(
                        it,
                        List.of(place),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }
}
