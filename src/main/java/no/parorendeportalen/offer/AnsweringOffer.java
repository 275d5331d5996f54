package no.parorendeportalen.offer;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.offer.OfferCard.Behind;

/**
 * An offer with what it answers to in each facet.
 *
 * @param isOwnFor the situations that it names; it answers to others too where it names none
 */
record AnsweringOffer(OfferCard card, Map<OfferFacet, Set<String>> answers, Set<String> isOwnFor) {

    /**
     * @param situations the last part of each one's address
     * @param open contact points where somebody answers now
     */
    static AnsweringOffer of(OfferCard card, Map<UUID, String> situations, Set<UUID> open) {
        var own = card.situations().stream()
                .filter(situations::containsKey)
                .map(situations::get)
                .collect(Collectors.toUnmodifiableSet());
        var answers = new EnumMap<OfferFacet, Set<String>>(OfferFacet.class);
        answers.put(OfferFacet.SITUATION, card.situations().isEmpty() ? Set.copyOf(situations.values()) : own);
        answers.put(OfferFacet.KIND, Set.of(card.kind().name()));
        answers.put(OfferFacet.AUDIENCE, names(card.audience()));
        answers.put(OfferFacet.ACCESS, Set.of(card.access().name()));
        answers.put(OfferFacet.PRICE, yes(card.price() == PriceKind.FREE));
        answers.put(OfferFacet.OPEN, yes(card.contacts().stream().anyMatch(open::contains)));
        answers.put(OfferFacet.CHANNEL, names(card.channels()));
        answers.put(OfferFacet.TIME, names(card.times()));
        answers.put(OfferFacet.LANGUAGE, Set.copyOf(card.languages()));
        answers.put(
                OfferFacet.PROVIDER,
                card.providers().stream().map(Behind::slug).collect(Collectors.toUnmodifiableSet()));
        return new AnsweringOffer(card, answers, own);
    }

    Set<String> answers(OfferFacet facet) {
        return answers.getOrDefault(facet, Set.of());
    }

    /** Facets whose choices keep it out. */
    Set<OfferFacet> keptOutBy(OfferFilter filter) {
        return Arrays.stream(OfferFacet.values())
                .filter(it -> !filter.lets(this, it))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> yes(boolean holds) {
        return holds ? Set.of(OfferFilter.YES) : Set.of();
    }
}
