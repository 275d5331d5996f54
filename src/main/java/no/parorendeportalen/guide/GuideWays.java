package no.parorendeportalen.guide;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.guide.GuideReading.Way;
import no.parorendeportalen.offer.OfferService;
import no.parorendeportalen.search.SearchHit;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the links of a guide lead now: one question to the index, and one about offers where there are any. */
@Component
class GuideWays {

    private final SearchService search;
    private final OfferService offers;

    GuideWays(SearchService search, OfferService offers) {
        this.search = search;
        this.offers = offers;
    }

    List<Way> of(Collection<GuideDetails.Link> links) {
        var there = search.entries(links.stream().map(GuideDetails.Link::target).toList());
        var standing = standing(links);
        return links.stream()
                .map(it -> new Way(it.kind(), it.label(), path(there.get(it.target())), standing.get(it.target())))
                .toList();
    }

    private Map<UUID, String> standing(Collection<GuideDetails.Link> links) {
        var standing = new HashMap<UUID, String>();
        offers.byIds(links.stream()
                        .filter(it -> it.kind() == SearchKind.OFFER)
                        .map(GuideDetails.Link::target)
                        .toList())
                .forEach(it -> {
                    var how = it.standing();
                    if (how != null) {
                        standing.put(it.id(), how);
                    }
                });
        return standing;
    }

    /** Of an offer, the page that tells staff when to offer it. */
    private static @Nullable String path(@Nullable SearchHit hit) {
        if (hit == null) {
            return null;
        }
        return hit.kind() == SearchKind.OFFER ? "/ansatt" + hit.path() : hit.path();
    }
}
