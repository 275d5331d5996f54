package no.parorendeportalen.staff.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.parorendeportalen.offer.OfferFacet;
import no.parorendeportalen.offer.OfferFilter;
import no.parorendeportalen.offer.OfferWords;
import org.springframework.util.MultiValueMap;

/**
 * What the address of Gi med deg asks for. Words that mean nothing are passed over.
 *
 * @param words the search text as typed
 * @param page counted from 1
 */
record GiveAlongQuery(OfferFilter filter, String words, GiveAlongPicks picks, int page) {

    /** What one chooses by while somebody waits: few questions, one answer to each. */
    static final List<OfferFacet> FACETS = List.of(OfferFacet.SITUATION, OfferFacet.KIND, OfferFacet.AUDIENCE);

    private static final int LONGEST_WORDS = 200;

    static GiveAlongQuery of(MultiValueMap<String, String> parameters) {
        var chosen = new EnumMap<OfferFacet, Set<String>>(OfferFacet.class);
        FACETS.forEach(facet -> value(parameters, OfferWords.parameter(facet))
                .flatMap(it -> OfferWords.value(facet, it))
                .ifPresent(it -> chosen.put(facet, Set.of(it))));
        return new GiveAlongQuery(
                new OfferFilter(Map.copyOf(chosen), null),
                value(parameters, "q")
                        .map(it -> it.replaceAll("\\p{Cntrl}", " "))
                        .filter(it -> it.length() <= LONGEST_WORDS)
                        .orElse(""),
                GiveAlongPicks.of(parameters.getOrDefault(GiveAlongPicks.OFFER, List.of())),
                value(parameters, "side")
                        .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    private static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    boolean isEmpty() {
        return words.isEmpty() && filter.isEmpty();
    }
}
