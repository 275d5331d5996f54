package no.parorendeportalen.offer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.offer.OfferCard.Behind;
import no.parorendeportalen.offer.OfferFinding.Choice;
import no.parorendeportalen.offer.OfferFinding.WayOut;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.situation.SituationLine;

/**
 * Chooses among offers and counts what each other choice would show.
 *
 * @param offers those that the words let through
 * @param labels what can be chosen in each facet, in order; a label is null for what has its words in the bundle
 * @param filter without what is not known
 */
record OfferChoosing(List<AnsweringOffer> offers, Map<OfferFacet, Map<String, Label>> labels, OfferFilter filter) {

    /** @param text empty for what has its words in the bundle */
    record Label(String text) {

        static final Label IN_BUNDLE = new Label("");
    }

    /**
     * @param all that can be chosen among, whatever words were searched for
     * @param worded those that the words let through
     */
    static OfferChoosing of(
            List<OfferCard> all,
            List<OfferCard> worded,
            List<SituationLine> situations,
            Set<UUID> open,
            OfferFilter asked) {
        var slugs = situations.stream().collect(Collectors.toMap(SituationLine::id, SituationLine::slug));
        var labels = labels(all, situations);
        var known = labels.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().keySet()));
        return new OfferChoosing(
                worded.stream().map(it -> AnsweringOffer.of(it, slugs, open)).toList(), labels, asked.among(known));
    }

    List<AnsweringOffer> hits() {
        return offers.stream().filter(filter::lets).toList();
    }

    /** What each choice would show beside those of the other facets. */
    Map<OfferFacet, List<Choice>> choices() {
        var counts = new EnumMap<OfferFacet, Map<String, Integer>>(OfferFacet.class);
        for (var offer : offers) {
            if (filter.isOfAge(offer)) {
                countedIn(offer)
                        .forEach(facet -> offer.answers(facet)
                                .forEach(it -> counts.computeIfAbsent(facet, any -> new HashMap<>())
                                        .merge(it, 1, Integer::sum)));
            }
        }
        var choices = new EnumMap<OfferFacet, List<Choice>>(OfferFacet.class);
        labels.forEach((facet, values) -> choices.put(
                facet,
                values.entrySet().stream()
                        .map(it -> new Choice(
                                it.getKey(),
                                it.getValue().text().isEmpty()
                                        ? null
                                        : it.getValue().text(),
                                counts.getOrDefault(facet, Map.of()).getOrDefault(it.getKey(), 0),
                                filter.of(facet).contains(it.getKey())))
                        .filter(it -> it.count() > 0 || it.chosen())
                        .toList()));
        return choices;
    }

    /** The facets whose other choices would keep or show it: all, or the only one that keeps it out. */
    private Collection<OfferFacet> countedIn(AnsweringOffer offer) {
        var keptOutBy = offer.keptOutBy(filter);
        if (keptOutBy.isEmpty()) {
            return List.of(OfferFacet.values());
        }
        return keptOutBy.size() == 1 ? keptOutBy : List.of();
    }

    /** Each choice whose absence would show something; what shows most first. */
    List<WayOut> waysOut() {
        var ways = new ArrayList<WayOut>();
        filter.chosen()
                .forEach((facet, values) ->
                        values.forEach(it -> ways.add(new WayOut(facet, it, count(filter.without(facet, it))))));
        if (filter.age() != null) {
            ways.add(new WayOut(null, String.valueOf(filter.age()), count(filter.withoutAge())));
        }
        return ways.stream()
                .filter(it -> it.count() > 0)
                .sorted(Comparator.comparingInt(it -> -it.count()))
                .toList();
    }

    private int count(OfferFilter other) {
        return (int) offers.stream().filter(other::lets).count();
    }

    static Comparator<AnsweringOffer> byTitle() {
        return Comparator.comparing(it -> it.card().title(), NorwegianOrder.names());
    }

    private static Map<OfferFacet, Map<String, Label>> labels(List<OfferCard> all, List<SituationLine> situations) {
        var labels = new EnumMap<OfferFacet, Map<String, Label>>(OfferFacet.class);
        var titles = new LinkedHashMap<String, Label>();
        situations.forEach(it -> titles.put(it.slug(), new Label(it.title())));
        labels.put(OfferFacet.SITUATION, titles);
        labels.put(OfferFacet.KIND, constants(OfferKind.values()));
        labels.put(OfferFacet.AUDIENCE, constants(Audience.values()));
        labels.put(OfferFacet.ACCESS, constants(Access.values()));
        labels.put(OfferFacet.PRICE, Map.of(OfferFilter.YES, Label.IN_BUNDLE));
        labels.put(OfferFacet.OPEN, Map.of(OfferFilter.YES, Label.IN_BUNDLE));
        labels.put(OfferFacet.CHANNEL, constants(Channel.values()));
        labels.put(OfferFacet.TIME, constants(TimeOfWeek.values()));
        labels.put(
                OfferFacet.LANGUAGE,
                inOrder(all.stream().flatMap(it -> it.languages().stream()).sorted(), it -> it, it -> Label.IN_BUNDLE));
        labels.put(
                OfferFacet.PROVIDER,
                inOrder(
                        all.stream()
                                .flatMap(it -> it.providers().stream())
                                .distinct()
                                .sorted(Comparator.comparing(Behind::name, NorwegianOrder.names())),
                        Behind::slug,
                        it -> new Label(it.name())));
        return labels;
    }

    private static Map<String, Label> constants(Enum<?>[] values) {
        return inOrder(Arrays.stream(values), Enum::name, it -> Label.IN_BUNDLE);
    }

    private static <T> Map<String, Label> inOrder(Stream<T> values, Function<T, String> key, Function<T, Label> label) {
        var all = new LinkedHashMap<String, Label>();
        values.forEach(it -> all.putIfAbsent(key.apply(it), label.apply(it)));
        return all;
    }
}
