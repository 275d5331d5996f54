package no.parorendeportalen.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param hits of the kinds asked for, best first, no more than asked for
 * @param counts how many there are of each kind, whatever kinds were asked for; a kind without any is not there
 * @param suggestion the query with its misspelled words put right, where there was one; the hits are found by it already
 */
public record SearchResult(List<SearchHit> hits, Map<SearchKind, Integer> counts, Optional<String> suggestion) {

    static final SearchResult NOTHING = new SearchResult(List.of(), Map.of(), Optional.empty());
}
