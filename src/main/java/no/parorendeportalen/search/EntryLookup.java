package no.parorendeportalen.search;

import java.util.Collection;
import java.util.HashMap;
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
