package no.parorendeportalen.offer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has chosen. Choices of one facet widen each other, choices of different facets narrow each other.
 *
 * @param chosen values by their facet: an address's last part (situations, providers), a language tag, or a constant's name
 * @param age in years of who is to use the offer; null where nobody has said
 */
public record OfferFilter(
        Map<OfferFacet, Set<String>> chosen, @Nullable Integer age) {

    public static final OfferFilter NOTHING = new OfferFilter(Map.of(), null);

    /** The only value of the facets that one can only take or leave. */
    public static final String YES = "YES";

    public OfferFilter {
        var copy = new EnumMap<OfferFacet, Set<String>>(OfferFacet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, new LinkedHashSet<>(values));
            }
        });
        chosen = copy;
    }

    public Set<String> of(OfferFacet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean isEmpty() {
        return chosen.isEmpty() && age == null;
    }

    public OfferFilter without(OfferFacet facet, String value) {
        return with(it -> {
            var rest = new LinkedHashSet<>(of(it));
            if (it == facet) {
                rest.remove(value);
            }
            return rest;
        });
    }

    public OfferFilter withoutAge() {
        return new OfferFilter(chosen, null);
    }

    /** Without what nobody could know of: a situation or a provider that is not there. */
    OfferFilter among(Map<OfferFacet, Set<String>> known) {
        return with(it -> {
            var rest = new LinkedHashSet<>(of(it));
            rest.retainAll(known.getOrDefault(it, rest));
            return rest;
        });
    }

    private OfferFilter with(Function<OfferFacet, Set<String>> values) {
        var all = new EnumMap<OfferFacet, Set<String>>(OfferFacet.class);
        Arrays.stream(OfferFacet.values()).forEach(it -> all.put(it, values.apply(it)));
        return new OfferFilter(all, age);
    }

    boolean lets(AnsweringOffer offer) {
        return isOfAge(offer) && chosen.keySet().stream().allMatch(it -> lets(offer, it));
    }

    boolean lets(AnsweringOffer offer, OfferFacet facet) {
        var values = of(facet);
        return values.isEmpty() || offer.answers(facet).stream().anyMatch(values::contains);
    }

    boolean isOfAge(AnsweringOffer offer) {
        return age == null || offer.card().isForAge(age);
    }
}
