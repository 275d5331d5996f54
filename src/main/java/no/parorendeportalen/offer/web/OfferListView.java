package no.parorendeportalen.offer.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.offer.OfferFacet;
import no.parorendeportalen.offer.OfferFinding;
import no.parorendeportalen.offer.OfferFinding.Choice;
import no.parorendeportalen.offer.OfferOrder;
import no.parorendeportalen.offer.OfferWords;
import org.jspecify.annotations.Nullable;

/**
 * The list of offers as its page shows it.
 *
 * @param words that were searched for
 * @param age as typed
 * @param isAgeWrong whether what was typed is no age
 * @param count of all that fit, on whatever page
 * @param counted the same in words
 * @param ways to see more, where nothing is shown
 * @param pages the address of each page
 * @param print where the same selection can be printed
 */
record OfferListView(
        String words,
        String age,
        boolean isAgeWrong,
        boolean byTitle,
        int count,
        int total,
        String counted,
        List<Group> groups,
        List<FacetView> facets,
        List<Chip> chips,
        List<Way> ways,
        @Nullable String suggestion,
        int page,
        List<String> pages,
        String same,
        String print) {

    private static final int PAGE_SIZE = 25;

    /** @param letter null where the list is not by the alphabet */
    record Group(@Nullable String letter, List<OfferCard> offers) {}

    /**
     * A facet as the form shows it.
     *
     * @param open whether it stands unfolded
     */
    record FacetView(OfferFacet facet, String name, String legend, boolean open, List<Box> boxes) {}

    /** @param timed whether its count follows the clock */
    record Box(String id, String name, String value, String label, int count, boolean checked, boolean timed) {}

    /** A chosen value above the list, with the address of the list without it. */
    record Chip(String label, String href) {}

    /** A choice that leaves nothing, with how many offers there are without it. */
    record Way(String label, int count, String href) {}

    static OfferListView of(OfferFinding found, OfferQuery asked, String path, OfferLabels labels) {
        var query = asked.with(found.filter());
        var hits = found.hits();
        var pages = Math.max(1, (hits.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        var page = Math.min(query.page(), pages);
        var shown = hits.stream().skip((page - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
        return new OfferListView(
                query.words(),
                query.age(),
                query.typedAge() != null,
                query.order() == OfferOrder.TITLE,
                hits.size(),
                found.total(),
                labels.counted(hits.size(), found.total()),
                query.order() == OfferOrder.TITLE ? byLetter(shown) : List.of(new Group(null, shown)),
                facets(found, labels),
                chips(found, query, path, labels),
                ways(found, query, path, labels),
                found.suggestion().orElse(null),
                page,
                IntStream.rangeClosed(1, pages)
                        .mapToObj(it -> OfferAddress.of(path, query, it))
                        .toList(),
                OfferAddress.of(path, query, 1),
                OfferAddress.of(path + "/utskrift", query, 1));
    }

    /** Those by which something would change. */
    private static List<FacetView> facets(OfferFinding found, OfferLabels labels) {
        var views = new ArrayList<FacetView>();
        found.choices().forEach((facet, choices) -> {
            if (choices.stream()
                    .anyMatch(it -> it.chosen() || it.count() < found.hits().size())) {
                var boxes = choices.stream().map(it -> box(facet, it, labels)).toList();
                var open = facet == OfferFacet.SITUATION
                        || facet == OfferFacet.KIND
                        || choices.stream().anyMatch(Choice::chosen);
                views.add(new FacetView(facet, OfferWords.parameter(facet), labels.legend(facet), open, boxes));
            }
        });
        return views;
    }

    private static Box box(OfferFacet facet, Choice choice, OfferLabels labels) {
        var name = OfferWords.parameter(facet);
        var word = OfferWords.word(facet, choice.value());
        return new Box(
                name + "-" + word,
                name,
                word,
                labels.of(facet, choice),
                choice.count(),
                choice.chosen(),
                facet == OfferFacet.OPEN);
    }

    private static List<Chip> chips(OfferFinding found, OfferQuery query, String path, OfferLabels labels) {
        var chips = new ArrayList<Chip>();
        if (!query.words().isEmpty()) {
            chips.add(new Chip("«" + query.words() + "»", OfferAddress.of(path, query.searching(""), 1)));
        }
        found.choices()
                .forEach((facet, choices) -> choices.stream()
                        .filter(Choice::chosen)
                        .forEach(it -> chips.add(new Chip(
                                labels.of(facet, it), OfferAddress.of(path, query.without(facet, it.value()), 1)))));
        if (query.filter().age() != null) {
            chips.add(new Chip(labels.age(query.filter().age()), OfferAddress.of(path, query.without(null, ""), 1)));
        }
        return chips;
    }

    private static List<Way> ways(OfferFinding found, OfferQuery query, String path, OfferLabels labels) {
        return found.waysOut().stream()
                .map(it -> new Way(
                        it.facet() == null
                                ? labels.age(Integer.parseInt(it.value()))
                                : labels.of(it.facet(), chosen(found, it.facet(), it.value())),
                        it.count(),
                        OfferAddress.of(path, query.without(it.facet(), it.value()), 1)))
                .toList();
    }

    private static Choice chosen(OfferFinding found, OfferFacet facet, String value) {
        return found.choices().getOrDefault(facet, List.of()).stream()
                .filter(it -> it.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** Under the letters that Norwegians look under: é is an e, å is a letter of its own. */
    static List<Group> byLetter(List<OfferCard> offers) {
        var groups = new LinkedHashMap<String, List<OfferCard>>();
        offers.forEach(it -> groups.computeIfAbsent(letter(it.title()), any -> new ArrayList<>())
                .add(it));
        return groups.entrySet().stream()
                .map(it -> new Group(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    private static String letter(String title) {
        var first = title.substring(0, title.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
        if ("ÆØÅ".contains(first)) {
            return first;
        }
        var plain = Normalizer.normalize(first, Normalizer.Form.NFD).substring(0, 1);
        return plain.matches("[A-Z]") ? plain : "0–9";
    }
}
