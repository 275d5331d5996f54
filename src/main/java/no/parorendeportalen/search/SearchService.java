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
 * Finds what the public can read, or all that staff can, however it is spelled. Each search asks the database twice: what to make of the words, and what they find.
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
     * What fits of what the public can read, best first.
     *
     * @param query as somebody typed it, whatever it is
     * @param kinds to choose among; empty for all
     */
    public SearchResult search(String query, Set<SearchKind> kinds, int limit) {
        return search(query, kinds, SearchKind.forThePublic(), limit);
    }

    /** As the other one, of all that staff can read: for those who are signed in, and no page of the public's. */
    public SearchResult searchAll(String query, Set<SearchKind> kinds, int limit) {
        return search(query, kinds, SearchKind.forStaff(), limit);
    }

    private SearchResult search(String query, Set<SearchKind> kinds, Set<SearchKind> among, int limit) {
        var asked = understood(query, among);
        if (asked.isEmpty()) {
            return SearchResult.NOTHING;
        }
        var rows = hits.hits(asked.get(), kinds.isEmpty() ? among : kinds, among, limit);
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
        return understood(query, Set.of(kind))
                .map(it -> hits.subjects(it, kind))
                .orElse(List.of());
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
    private Optional<AskedWords> understood(String query, Set<SearchKind> among) {
        var words = AskedWords.words(query);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var forms = words.stream().map(Word::form).toList();
        var staff = !SearchKind.forThePublic().containsAll(among);
        return Optional.of(AskedWords.of(words, lookup.lookUp(forms, staff)));
    }
}
