package no.parorendeportalen.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the municipality's own words and synonyms make of the words of a query: one question to the database. The words of what staff alone
 * can find are known to staff alone.
 */
@Component
class WordLookup {

    private static final String SQL = """
            with vocabulary as not materialized (
                select word, shown, stem from search_word where not for_staff
                union all
                select s.word, s.shown, s.stem from search_word s
                where :staff and s.for_staff and not exists (select from search_word p where not p.for_staff and p.word = s.word)),
            asked as materialized (
                select form, search_stem(form) as stem from unnest(cast(:forms as text[])) as form),
            known as materialized (
                select a.form from asked a
                where exists (select from vocabulary w where w.stem = a.stem)
                    or length(a.stem) >= 4 and exists (select from vocabulary w where starts_with(w.word, a.stem))
                    or exists (select from search_synonym s, unnest(s.keys) key
                        where not s.removed and a.stem = any (string_to_array(key, ' ')))),
            alike as materialized (
                select a.form, it.word, it.shown, it.likeness
                from asked a, lateral (
                    select w.word, w.shown, similarity(w.word, a.form) as likeness
                    from (select word, shown from vocabulary
                        union all
                        select word, word from search_synonym s, unnest(s.forms) phrase, unnest(string_to_array(phrase, ' ')) word
                        where not s.removed) w
                    where length(w.word) between length(a.form) - 3 and length(a.form) + 3
                    order by likeness desc, w.word limit 10) it
                where length(a.form) >= 4 and a.form not in (select form from known) and it.likeness >= 0.25)
            select 'WORD' as what, form, stem as word, (form in (select form from known))::text as shown, null::text[] as more from asked
            union all
            select 'ALIKE', form, word, shown, array[search_stem(word)] from alike
            union all
            select 'ENDING', e.form, e.word, e.beginning,
                    array(select word from vocabulary w where w.word in (e.beginning, left(e.beginning, -1)))
                from (select a.form, w.word, left(w.word, length(w.stem) - length(a.stem)) as beginning
                    from asked a join vocabulary w on right(w.stem, length(a.stem)) = a.stem
                    where length(a.stem) >= 4 and length(w.stem) >= length(a.stem) + 3) e
            union all
            select 'PART', a.form, w.word, w.shown, null
                from asked a join vocabulary w on length(w.word) between 4 and length(a.form) - 3
                    and (starts_with(a.form, w.word) or right(a.form, length(w.word)) = w.word)
            union all
            select 'MEANS', null, key, null, s.means_forms
                from search_synonym s, unnest(s.keys) key
                where not s.removed and string_to_array(key, ' ')
                    <@ array(select stem from asked union all select search_stem(word) from alike)
            """;

    private final JdbcClient database;

    WordLookup(JdbcClient database) {
        this.database = database;
    }

    /** What a row is about. */
    enum What {
        /** A word of the query: its stem, and whether it is known. */
        WORD,
        /** A known word that looks like one that is not. */
        ALIKE,
        /** A longer word that ends with it, and how that begins. */
        ENDING,
        /** A known word that it begins or ends with. */
        PART,
        /** What a synonym's words lead to. */
        MEANS
    }

    /**
     * One finding.
     *
     * @param form of the word of the query; empty for a synonym
     * @param word that was found; for a synonym the stems that it asks for
     * @param shown see {@link What}; for a word that looks alike how it is written
     * @param more for a word that looks alike its stem, for a longer word what it may begin with, for a synonym what it leads to
     */
    record Finding(What what, String form, String word, String shown, List<String> more) {}

    /** @param staff whether the words of staff's own are known too */
    List<Finding> lookUp(List<String> forms, boolean staff) {
        return database.sql(SQL)
                .param("forms", forms.toArray(String[]::new))
                .param("staff", staff)
                .query((row, number) -> new Finding(
                        What.valueOf(row.getString("what")),
                        text(row, "form"),
                        text(row, "word"),
                        text(row, "shown"),
                        list(row.getArray("more"))))
                .list();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    static List<String> list(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
