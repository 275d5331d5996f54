package no.parorendeportalen.search;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.Folding;
import no.parorendeportalen.shared.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be found. A feature puts in and takes out inside its own transaction, so that what the public can read and what it can find are
 * the same.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SearchIndex {

    private final JdbcClient database;
    private final CurrentMunicipality current;
    private final List<SearchSource> sources;

    SearchIndex(JdbcClient database, CurrentMunicipality current, List<SearchSource> sources) {
        this.database = database;
        this.current = current;
        this.sources = sources;
    }

    /** Makes it findable as it now is. */
    public void put(SearchEntry entry) {
        remove(entry.kind(), entry.subject());
        var names = Stream.concat(Stream.of(entry.title()), entry.otherNames().stream())
                .map(Folding::fold)
                .toList();
        database.sql("""
                        insert into search_entry (municipality_id, subject_id, kind, path, title, other_names, summary, body, words,
                            names, vocabulary, terms)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, setweight(to_tsvector('norwegian', ?), 'A')
                            || setweight(to_tsvector('norwegian', ?), 'B') || setweight(to_tsvector('norwegian', ?), 'C')
                            || setweight(to_tsvector('norwegian', ?), 'D'))
                        """)
                .params(
                        current.get().id(),
                        entry.subject(),
                        entry.kind().name(),
                        entry.path(),
                        entry.title(),
                        entry.otherNames().toArray(String[]::new),
                        entry.summary(),
                        Markdown.plain(entry.body()),
                        entry.words().toArray(String[]::new),
                        names.toArray(String[]::new),
                        new String[0],
                        String.join(" ", names),
                        Folding.fold(String.join(" ", entry.words())),
                        Folding.fold(entry.summary()),
                        Folding.fold(Markdown.plain(entry.body())))
                .update();
    }

    /** Makes it no longer findable; nothing where it is not. */
    public void remove(SearchKind kind, UUID subject) {
        database.sql("delete from search_entry where kind = ? and subject_id = ?")
                .params(kind.name(), subject)
                .update();
    }

    /** Makes the index of the municipality at work anew, from what its features have. */
    public void rebuild() {
        for (var source : sources) {
            database.sql("delete from search_entry where kind = ?")
                    .params(source.kind().name())
                    .update();
            source.all().forEach(this::put);
        }
    }
}
