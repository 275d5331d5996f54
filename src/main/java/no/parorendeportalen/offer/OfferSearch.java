package no.parorendeportalen.offer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchIndex;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchSource;
import no.parorendeportalen.upkeep.KeptChanged;
import no.parorendeportalen.upkeep.KeptKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes offers findable as they are now. */
@Component
class OfferSearch implements SearchSource {

    private final Offers offers;
    private final ObjectProvider<SearchIndex> index;

    OfferSearch(Offers offers, ObjectProvider<SearchIndex> index) {
        this.offers = offers;
        this.index = index;
    }

    @EventListener
    void keepUp(KeptChanged changed) {
        if (changed.kind() != KeptKind.OFFER) {
            return;
        }
        offers.findById(changed.id())
                .filter(OfferSearch::isFound)
                .ifPresentOrElse(
                        it -> index.getObject().put(entry(it)),
                        () -> index.getObject().remove(SearchKind.OFFER, changed.id()));
    }

    @Override
    public SearchKind kind() {
        return SearchKind.OFFER;
    }

    @Override
    public List<SearchEntry> all() {
        return offers.all().stream()
                .filter(OfferSearch::isFound)
                .map(OfferSearch::entry)
                .toList();
    }

    private static boolean isFound(Offer offer) {
        return offer.isPublic() && offer.standing().status() != OfferStatus.ENDED;
    }

    /** The last day that lists show it. */
    private static @Nullable LocalDate lastDay(Offer offer) {
        return Stream.of(Optional.ofNullable(offer.standing().visibleTo()), Optional.ofNullable(offer.listedUntil()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static SearchEntry entry(Offer offer) {
        var texts = offer.texts();
        return new SearchEntry(
                        SearchKind.OFFER,
                        offer.id(),
                        offer.publicPath(),
                        texts.title(),
                        texts.formerNames(),
                        texts.summary(),
                        Stream.concat(
                                        Stream.of(texts.forWhom(), texts.whatYouGet(), texts.afterwards()),
                                        texts.steps().stream())
                                .collect(Collectors.joining("\n\n")),
                        texts.words())
                .between(offer.standing().visibleFrom(), lastDay(offer));
    }
}
