package no.parorendeportalen.offer.web;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.parorendeportalen.offer.OfferFacet;
import no.parorendeportalen.offer.OfferFilter;
import no.parorendeportalen.offer.OfferOrder;
import no.parorendeportalen.offer.OfferWords;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the address of the offers asks for. Words that mean nothing are passed over: an old link still shows a list.
 *
 * @param words the search text as typed
 * @param typedAge as typed, where it is no age; null otherwise
 * @param page counted from 1
 */
record OfferQuery(
        OfferFilter filter, String words, @Nullable String typedAge, OfferOrder order, int page) {

    static final String WORDS = "q";
    static final String AGE = "alder";
    static final String ORDER = "sorter";
    static final String PAGE = "side";
    static final String BY_TITLE = "alfabetisk";

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_TYPED = 20;
    private static final int OLDEST = 120;

    static OfferQuery of(MultiValueMap<String, String> parameters) {
        var chosen = new EnumMap<OfferFacet, Set<String>>(OfferFacet.class);
        for (var facet : OfferFacet.values()) {
            chosen.put(
                    facet,
                    parameters.getOrDefault(OfferWords.parameter(facet), List.of()).stream()
                            .filter(Objects::nonNull)
                            .flatMap(it -> OfferWords.value(facet, it).stream())
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        var age = first(parameters, AGE);
        var years = number(age, OLDEST);
        return new OfferQuery(
                new OfferFilter(chosen, years.orElse(null)),
                shortened(first(parameters, WORDS).replaceAll("\\p{Cntrl}", " ").strip(), LONGEST_WORDS),
                age.isEmpty() || years.isPresent() ? null : shortened(age, LONGEST_TYPED),
                first(parameters, ORDER).equals(BY_TITLE) ? OfferOrder.TITLE : OfferOrder.FIT,
                Math.max(1, number(first(parameters, PAGE), 99_999).orElse(1)));
    }

    /** As it is found to mean something here. */
    OfferQuery with(OfferFilter known) {
        return new OfferQuery(known, words, typedAge, order, page);
    }

    OfferQuery without(@Nullable OfferFacet facet, String value) {
        return with(facet == null ? filter.withoutAge() : filter.without(facet, value));
    }

    OfferQuery searching(String other) {
        return new OfferQuery(filter, other, typedAge, order, 1);
    }

    /** What the field of the age shows. */
    String age() {
        return typedAge != null ? typedAge : Objects.toString(filter.age(), "");
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).orElse("").strip();
    }

    private static Optional<Integer> number(String written, int most) {
        return Optional.of(written)
                .filter(it -> it.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .filter(it -> it <= most);
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** Whether nothing is asked for, so that all of them are shown. */
    boolean isEmpty() {
        return words.isEmpty() && filter.isEmpty();
    }
}
