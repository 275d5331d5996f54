package no.parorendeportalen.document;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.offer.OfferService;
import no.parorendeportalen.search.SearchHit;
import no.parorendeportalen.search.SearchService;
import org.springframework.stereotype.Component;

/**
 * Finds what steps lead to, as it is today: one question for all of it, and one for how its offers stand. An offer is read as staff read it.
 */
@Component
class LinkReader {

    private static final String GONE = "document.link.gone";

    private final SearchService search;
    private final OfferService offers;

    LinkReader(SearchService search, OfferService offers) {
        this.search = search;
        this.offers = offers;
    }

    /** Those of a page. */
    Function<VersionText.Link, LinkDetails> reading(Collection<VersionText.Link> links) {
        var entries = search.entries(ids(links));
        Map<UUID, OfferCard> cards =
                offers
                        .byIds(ids(links.stream()
                                .filter(it -> it.kind() == LinkKind.OFFER)
                                .toList()))
                        .stream()
                        .collect(Collectors.toMap(OfferCard::id, it -> it));
        return link -> details(link, entries, cards);
    }

    private static Set<UUID> ids(Collection<VersionText.Link> links) {
        return links.stream().map(VersionText.Link::target).collect(Collectors.toSet());
    }

    private static LinkDetails details(
            VersionText.Link link, Map<UUID, SearchHit> entries, Map<UUID, OfferCard> cards) {
        var hit = entries.get(link.target());
        if (hit == null || hit.kind() != link.kind().found()) {
            return new LinkDetails(link.kind(), link.target(), link.label(), null, GONE);
        }
        var card = cards.get(link.target());
        var note = card == null || card.isOpen() ? null : "offer.status." + card.standing();
        var path = link.kind() == LinkKind.OFFER ? "/ansatt" + hit.path() : hit.path();
        return new LinkDetails(link.kind(), link.target(), hit.title(), path, note);
    }
}
