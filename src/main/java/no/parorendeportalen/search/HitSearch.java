package no.parorendeportalen.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds entries by the words of a query, best first: one question to the database. A word that few entries have counts for more; an entry
 * that has clearly less of the query than the best one is left out. What is called by the query comes first, then what is called by the meaning of
 * a synonym. What is not to be found today is not.
 */
@Component
class HitSearch {

    private static final String FOUND = """
            with asked as materialized (
                select word, to_tsquery('norwegian', query) as query, worth
                from unnest(cast(:words as int[]), cast(:queries as text[]), cast(:worths as float8[])) as asked (word, query, worth)),
            matched as (
                select e.kind, e.subject_id, asked.word, max(worth) as worth,
                    max(worth * ts_rank('{0.05, 0.2, 0.6, 1}', e.terms, asked.query)) as rank
                from search_entry e join asked on e.terms @@ asked.query
                where e.kind = any (cast(:among as text[]))
                    and (e.found_from is null or e.found_from <= :today) and (e.found_to is null or e.found_to >= :today)
                group by e.kind, e.subject_id, asked.word),
            rare as (
                select *, ln(1 + (select count(*) from search_entry where kind = any (cast(:among as text[]))) / cast(count(*) over (partition by word) as float8)) as rarity
                from matched),
            total as (
                select kind, subject_id, sum(rarity * worth) as covered, sum(rarity * rank) as rank from rare group by kind, subject_id),
            best as (select max(covered) as covered from total),
            scored as (
                select kind, subject_id,
                    power(total.covered / best.covered, 2) * rank * case kind when 'MEASURE' then 0.5 else 1 end
                        + case when cast(:line as text) = any (names) then 10
                            when names && cast(:meanings as text[]) then 3 else 0 end as score
                from total join search_entry using (kind, subject_id), best
                where total.covered >= 0.4 * best.covered)
            """;

    private static final String HITS = FOUND + """
            select * from (
                select e.kind, e.subject_id, e.path, e.title, e.summary,
                    e.kind = any (cast(:kinds as text[])) as wanted,
                    count(*) over (partition by e.kind) as of_kind,
                    (select array_agg(distinct word) from matched) as found,
                    row_number() over (partition by e.kind = any (cast(:kinds as text[])) order by score desc, e.title, e.subject_id) as place,
                    row_number() over (partition by e.kind) as of_its_kind
                from scored join search_entry e using (kind, subject_id)) hits
            where wanted and place <= :limit or of_its_kind = 1
            order by place
            """;

    private static final String SUBJECTS = FOUND + """
            select subject_id from scored join search_entry e using (kind, subject_id) order by score desc, e.title, subject_id
            """;

    private static final String NEAREST = """
            select kind, subject_id, path, title, summary
            from search_entry, lateral (
                select max(greatest(word_similarity(:line, name), word_similarity(name, :line))) as likeness from unnest(names) as name) it
            where kind = any (cast(:among as text[])) and likeness > 0
                and (found_from is null or found_from <= :today) and (found_to is null or found_to >= :today)
            order by likeness desc, title limit :limit
            """;

    private final JdbcClient database;
    private final Clock clock;

    HitSearch(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A row of what was found.
     *
     * @param wanted whether it is of the kinds asked for and stands high enough; one of each other kind comes along to be counted
     * @param ofKind how many there are of its kind
     * @param found the places of the words of the query that found anything
     */
    record Row(SearchHit hit, boolean wanted, int ofKind, Set<Integer> found) {}

    /**
     * @param kinds asked for
     * @param among all that are searched, and counted
     */
    List<Row> hits(AskedWords asked, Collection<SearchKind> kinds, Collection<SearchKind> among, int limit) {
        return filled(HITS, asked, among)
                .param("kinds", names(kinds))
                .param("limit", limit)
                .query((row, number) -> new Row(
                        hit(row),
                        row.getBoolean("wanted") && row.getInt("place") <= limit,
                        row.getInt("of_kind"),
                        Arrays.stream((Integer[]) row.getArray("found").getArray())
                                .collect(Collectors.toSet())))
                .list();
    }

    List<UUID> subjects(AskedWords asked, SearchKind kind) {
        return filled(SUBJECTS, asked, List.of(kind))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    List<SearchHit> nearest(String line, Collection<SearchKind> kinds, int limit) {
        return database.sql(NEAREST)
                .param("line", line)
                .param("among", names(kinds))
                .param("limit", limit)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> hit(row))
                .list();
    }

    private JdbcClient.StatementSpec filled(String sql, AskedWords asked, Collection<SearchKind> among) {
        var alternatives = asked.alternatives();
        return database.sql(sql)
                .param("words", alternatives.stream().map(Alternative::word).toArray(Integer[]::new))
                .param("queries", alternatives.stream().map(Alternative::query).toArray(String[]::new))
                .param("worths", alternatives.stream().map(Alternative::worth).toArray(Double[]::new))
                .param("line", AskedWords.line(asked.words()))
                .param("meanings", asked.meanings().toArray(String[]::new))
                .param("among", names(among))
                .param("today", LocalDate.now(clock));
    }

    static SearchHit hit(ResultSet row) throws SQLException {
        return new SearchHit(
                SearchKind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                row.getString("path"),
                row.getString("title"),
                row.getString("summary"));
    }

    private static String[] names(Collection<SearchKind> kinds) {
        return kinds.stream().map(SearchKind::name).toArray(String[]::new);
    }
}
