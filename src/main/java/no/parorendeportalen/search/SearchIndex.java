package no.parorendeportalen.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be found. A feature puts in and takes out inside its own transaction, so that what can be read and what can be found are the
 * same.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SearchIndex {

    private static final String[] PUBLIC =
            SearchKind.forThePublic().stream().map(SearchKind::name).toArray(String[]::new);

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final CurrentMunicipality current;
    private final ObjectProvider<SearchSource> sources;

    /** @param sources asked for late, since most of them put things in here too */
    SearchIndex(
            JdbcClient database,
            JdbcTemplate batches,
            CurrentMunicipality current,
            ObjectProvider<SearchSource> sources) {
        this.database = database;
        this.batches = batches;
        this.current = current;
        this.sources = sources;
    }

    /** Makes it findable as it now is. */
    public void put(SearchEntry entry) {
        alone();
        var before = takeOut(entry.kind(), entry.subject());
        write(List.of(entry));
        forget(entry.kind(), before);
    }

    /** Makes it no longer findable; nothing where it is not. */
    public void remove(SearchKind kind, UUID subject) {
        alone();
        forget(kind, takeOut(kind, subject));
    }

    /**
     * Makes the index of the municipality at work anew, from what its features tell; what no feature tells of is read from the index itself.
     * Needed after the rules of spelling have changed.
     *
     * @return how many entries there are now
     */
    public int rebuild() {
        alone();
        var entries = new ArrayList<SearchEntry>();
        var told = new ArrayList<SearchKind>();
        sources.forEach(it -> {
            told.add(it.kind());
            entries.addAll(it.all());
        });
        entries().stream().filter(it -> !told.contains(it.kind())).forEach(entries::add);
        database.sql("delete from search_entry").update();
        database.sql("delete from search_word").update();
        write(entries);
        return entries.size();
    }

    /** Makes the index of one kind anew, from what its feature tells. */
    public void rebuild(SearchSource source) {
        alone();
        var before = database.sql("select distinct unnest(vocabulary) from search_entry where kind = ?")
                .param(source.kind().name())
                .query((row, number) -> row.getString(1))
                .list();
        var entries = source.all();
        database.sql("delete from search_entry where kind = ?")
                .param(source.kind().name())
                .update();
        write(entries);
        forget(source.kind(), before);
    }

    /**
     * One at a time in a municipality, until the transaction ends: who takes out the last entry with a word would otherwise forget it while
     * somebody else puts in another one with it.
     */
    private void alone() {
        database.sql(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('search ' || current_setting('portal.municipality'), 0))")
                .query(Integer.class)
                .single();
    }

    private void write(Collection<SearchEntry> entries) {
        var forThePublic = new TreeMap<String, String>();
        var forStaff = new TreeMap<String, String>();
        var rows = new ArrayList<Object[]>();
        for (var entry : entries) {
            var text = Markdown.plain(entry.body());
            var indexed = IndexedText.of(entry, text);
            indexed.vocabulary().forEach((entry.kind().isPublic() ? forThePublic : forStaff)::putIfAbsent);
            rows.add(row(entry, text, indexed));
        }
        batches.batchUpdate("""
                insert into search_entry (municipality_id, subject_id, kind, path, title, other_names, summary, body, words,
                    names, vocabulary, found_from, found_to, terms)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, setweight(to_tsvector('norwegian', ?), 'A')
                    || setweight(to_tsvector('norwegian', ?), 'B') || setweight(to_tsvector('norwegian', ?), 'C')
                    || setweight(to_tsvector('norwegian', ?), 'D'))
                """, rows);
        learn(forThePublic, false);
        learn(forStaff, true);
    }

    /** In order, so that two who add the same words do not wait for each other. */
    private void learn(SortedMap<String, String> vocabulary, boolean forStaff) {
        if (!vocabulary.isEmpty()) {
            database.sql("""
                            insert into search_word (municipality_id, for_staff, word, shown, stem)
                            select ?, ?, word, shown, search_stem(word) from unnest(?, ?) as words (word, shown) order by word
                            on conflict do nothing
                            """)
                    .params(current.get().id(), forStaff, array(vocabulary.keySet()), array(vocabulary.values()))
                    .update();
        }
    }

    private @Nullable Object[] row(SearchEntry entry, String text, IndexedText indexed) {
        return new Object[] {
            current.get().id(),
            entry.subject(),
            entry.kind().name(),
            entry.path(),
            entry.title(),
            array(entry.otherNames()),
            entry.summary(),
            text,
            array(entry.words()),
            array(indexed.names()),
            array(indexed.vocabulary().keySet()),
            entry.from(),
            entry.to(),
            indexed.heaviest(),
            indexed.heavy(),
            indexed.light(),
            indexed.lightest()
        };
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    /** Takes it out, and says which words it had. */
    private List<String> takeOut(SearchKind kind, UUID subject) {
        return database.sql("delete from search_entry where kind = ? and subject_id = ? returning vocabulary")
                .params(kind.name(), subject)
                .query((row, number) -> WordLookup.list(row.getArray(1)))
                .optional()
                .orElse(List.of());
    }

    /** Those of the words of such a thing that now stand nowhere among what the same readers can find. */
    private void forget(SearchKind kind, List<String> words) {
        if (!words.isEmpty()) {
            database.sql("""
                            delete from search_word w where for_staff = ? and word = any (?)
                                and not exists (select from search_entry e
                                    where (e.kind = any (?)) <> w.for_staff and w.word = any (e.vocabulary))
                            """).params(!kind.isPublic(), array(words), PUBLIC).update();
        }
    }

    /** Whether there is nothing to find. */
    boolean isEmpty() {
        return !database.sql("select exists (select from search_entry)")
                .query(Boolean.class)
                .single();
    }

    private List<SearchEntry> entries() {
        return database.sql(
                        "select kind, subject_id, path, title, other_names, summary, body, words, found_from, found_to from search_entry")
                .query((row, number) -> new SearchEntry(
                        SearchKind.valueOf(row.getString("kind")),
                        row.getObject("subject_id", UUID.class),
                        row.getString("path"),
                        row.getString("title"),
                        WordLookup.list(row.getArray("other_names")),
                        row.getString("summary"),
                        row.getString("body"),
                        WordLookup.list(row.getArray("words")),
                        row.getObject("found_from", LocalDate.class),
                        row.getObject("found_to", LocalDate.class)))
                .list();
    }
}
