package no.parorendeportalen.offer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchResult;
import no.parorendeportalen.search.SearchService;
import no.parorendeportalen.situation.SituationLine;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.upkeep.Freshness;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds offers for a reader. All of them are read in a fixed number of queries and chosen among in memory, since the counts beside each
 * choice need all of them.
 */
@Service
@Transactional(readOnly = true)
public class OfferFinder {

    private static final int MOST_NEAREST = 5;

    private final OfferService offers;
    private final SituationService situations;
    private final OfferContacts contacts;
    private final SearchService search;

    OfferFinder(OfferService offers, SituationService situations, OfferContacts contacts, SearchService search) {
        this.offers = offers;
        this.situations = situations;
        this.contacts = contacts;
        this.search = search;
    }

    /** @param words that are searched for; blank for none */
    public OfferFinding find(OfferFilter asked, String words, OfferOrder order) {
        var result = words.isBlank()
                ? Optional.<SearchResult>empty()
                : Optional.of(search.search(words, Set.of(SearchKind.OFFER), Integer.MAX_VALUE));
        var lines = situations.published();
        var ranks = ranks(result);
        var listed = result.isPresent() && ranks.isEmpty() ? List.<OfferCard>of() : offers.listed();
        var worded = result.isEmpty()
                ? listed
                : listed.stream().filter(it -> ranks.containsKey(it.id())).toList();
        if (result.isPresent() && worded.isEmpty()) {
            return nothing(asked, words, lines);
        }
        var now = contacts.now(asked.of(OfferFacet.OPEN).contains(OfferFilter.YES));
        var choosing = OfferChoosing.of(listed, worded, lines, now.open(), asked);
        var hits = choosing.hits().stream()
                .sorted(order(order, choosing.filter(), ranks))
                .map(AnsweringOffer::card)
                .toList();
        return new OfferFinding(
                choosing.filter(),
                listed.size(),
                hits,
                choosing.choices(),
                hits.isEmpty() ? choosing.waysOut() : List.of(),
                List.of(),
                result.flatMap(SearchResult::suggestion),
                lines,
                now.front());
    }

    /** The words find nothing that lists show. */
    private OfferFinding nothing(OfferFilter asked, String words, List<SituationLine> lines) {
        var choosing = OfferChoosing.of(List.of(), List.of(), lines, Set.of(), asked);
        return new OfferFinding(
                choosing.filter(),
                0,
                List.of(),
                choosing.choices(),
                List.of(),
                search.nearest(words, SearchKind.OFFER, MOST_NEAREST),
                Optional.empty(),
                lines,
                contacts.now(false).front());
    }

    private static Map<UUID, Integer> ranks(Optional<SearchResult> result) {
        var ranks = new HashMap<UUID, Integer>();
        result.ifPresent(it -> it.hits().forEach(hit -> ranks.putIfAbsent(hit.subject(), ranks.size())));
        return ranks;
    }

    /** The list comes by title, and a sorting keeps the order of those that are equal. */
    private static Comparator<AnsweringOffer> order(OfferOrder order, OfferFilter filter, Map<UUID, Integer> ranks) {
        if (order == OfferOrder.TITLE) {
            return OfferChoosing.byTitle();
        }
        var sunk = Comparator.<AnsweringOffer, Boolean>comparing(it -> it.card().freshness() == Freshness.State.DUE);
        if (!ranks.isEmpty()) {
            return sunk.thenComparing(it -> ranks.getOrDefault(it.card().id(), Integer.MAX_VALUE));
        }
        return sunk.thenComparing(it -> !it.card().isOpen())
                .thenComparing(it -> filter.of(OfferFacet.SITUATION).stream().noneMatch(it.isOwnFor()::contains))
                .thenComparing(it -> it.card().front(), Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
