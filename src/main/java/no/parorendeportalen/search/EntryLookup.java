package no.parorendeportalen.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads entries by what they are about: one question to the database. */
@Component
class EntryLookup {

    private static final String SQL = """
            select kind, subject_id, path, title, summary from search_entry where subject_id = any (cast(:subjects as uuid[]))
            """;

    private final JdbcClient database;

    EntryLookup(JdbcClient database) {
        this.database = database;
    }

    /** All of some kinds, by title. */
    List<SearchHit> all(Collection<SearchKind> kinds) {
        return database.sql("select kind, subject_id, path, title, summary from search_entry"
                        + " where kind = any (cast(:kinds as text[])) order by lower(title)")
                .param("kinds", kinds.stream().map(SearchKind::name).toArray(String[]::new))
                .query((row, number) -> HitSearch.hit(row))
                .list();
    }

    Map<UUID, SearchHit> of(Collection<UUID> subjects) {
        var entries = new HashMap<UUID, SearchHit>();
        database.sql(SQL)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, number) -> HitSearch.hit(row))
                .list()
                .forEach(it -> entries.put(it.subject(), it));
        return Map.copyOf(entries);
    }
}
