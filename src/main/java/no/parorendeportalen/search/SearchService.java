package no.parorendeportalen.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.shared.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the public can read. What is searched for is neither stored nor logged. */
@Service
@Transactional(readOnly = true)
public class SearchService {

    private final JdbcClient database;

    SearchService(JdbcClient database) {
        this.database = database;
    }

    /**
     * What fits, best first.
     *
     * @param query as somebody typed it, whatever it is
     * @param kinds to choose among; empty for all
     */
    public SearchResult search(String query, Set<SearchKind> kinds, int limit) {
        var hits = hits(query).stream()
                .filter(it -> kinds.isEmpty() || kinds.contains(it.kind()))
                .limit(limit)
                .toList();
        return new SearchResult(hits, Map.of(), Optional.empty());
    }

    /** The subjects of a kind that fit, best first. */
    public List<UUID> ranked(String query, SearchKind kind) {
        return hits(query).stream()
                .filter(it -> it.kind() == kind)
                .map(SearchHit::subject)
                .toList();
    }

    /** What looks most like it, for where nothing fits. */
    public List<SearchHit> nearest(String query, SearchKind kind, int limit) {
        return List.of();
    }

    private List<SearchHit> hits(String query) {
        return database.sql("""
                        select kind, subject_id, path, title, summary
                        from search_entry, plainto_tsquery('norwegian', ?) asked
                        where terms @@ asked order by ts_rank(terms, asked) desc, title
                        """)
                .param(Folding.fold(query).replace("\u0000", " "))
                .query((row, number) -> new SearchHit(
                        SearchKind.valueOf(row.getString("kind")),
                        row.getObject("subject_id", UUID.class),
                        row.getString("path"),
                        row.getString("title"),
                        row.getString("summary")))
                .list();
    }
}
