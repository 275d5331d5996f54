package no.parorendeportalen.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what the public can read, however it is spelled. Each search asks the database twice: what to make of the words, and what they find.
 * What is searched for is neither stored nor logged.
 */
@Service
@Transactional(readOnly = true)
public class SearchService {

    private final WordLookup lookup;
    private final HitSearch hits;
    private final EntryLookup entries;

    SearchService(WordLookup lookup, HitSearch hits, EntryLookup entries) {
        this.lookup = lookup;
        this.hits = hits;
        this.entries = entries;
    }

    /**
     * What fits, best first.
     *
     * @param query as somebody typed it, whatever it is
     * @param kinds to choose among; empty for all
     */
    public SearchResult search(String query, Set<SearchKind> kinds, int limit) {
        var asked = understood(query);
        if (asked.isEmpty()) {
            return SearchResult.NOTHING;
        }
        var rows = hits.hits(asked.get(), kinds.isEmpty() ? SearchKind.forThePublic() : kinds, limit);
        var counts = new EnumMap<SearchKind, Integer>(SearchKind.class);
        rows.forEach(it -> counts.put(it.hit().kind(), it.ofKind()));
        return new SearchResult(
                rows.stream()
                        .filter(HitSearch.Row::wanted)
                        .map(HitSearch.Row::hit)
                        .toList(),
                counts,
                rows.stream().findFirst().flatMap(it -> asked.get().suggestion(it.found())));
    }

    /** The subjects of a kind that fit, best first. */
    public List<UUID> ranked(String query, SearchKind kind) {
        return understood(query).map(it -> hits.subjects(it, kind)).orElse(List.of());
    }

    /** What is called something that looks like it, for where nothing fits; the one that looks most like it first. */
    public List<SearchHit> nearest(String query, SearchKind kind, int limit) {
        return nearest(query, Set.of(kind), limit);
    }

    /** As the other one, of several kinds. */
    public List<SearchHit> nearest(String query, Set<SearchKind> kinds, int limit) {
        var words = AskedWords.words(query);
        return words.isEmpty() ? List.of() : hits.nearest(AskedWords.line(words), kinds, limit);
    }

    /** All that can be found of some kinds, by title: to choose among. */
    public List<SearchHit> all(Set<SearchKind> kinds) {
        return entries.all(kinds);
    }

    /**
     * What some things are called now and where they are, for pages that lead to them; of any kind, whatever day they are found on. One that is
     * not published any more is left out.
     */
    public Map<UUID, SearchHit> entries(Collection<UUID> subjects) {
        return subjects.isEmpty() ? Map.of() : entries.of(subjects);
    }

    /** Nothing where it has no word that says what it is about. */
    private Optional<AskedWords> understood(String query) {
        var words = AskedWords.words(query);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(AskedWords.of(
                        words, lookup.lookUp(words.stream().map(Word::form).toList())));
    }
}
