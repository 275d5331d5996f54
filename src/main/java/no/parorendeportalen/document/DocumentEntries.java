package no.parorendeportalen.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.upkeep.Lines;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be found of documents: the version in force of each. */
@Component
class DocumentEntries {

    private static final String SQL = """
            select d.id, d.kind, d.slug, v.title, v.purpose, v.applies_to, v.legal_basis, v.words, v.valid_from, v.valid_until,
                coalesce((select string_agg(concat_ws(E'\n', s.section, s.title, s.body), E'\n\n' order by s.position)
                    from document_step s where s.version_id = v.id), '') as steps
            from document_version v join document d on d.id = v.document_id
            where""" + DocumentConditions.IN_FORCE + "and ";

    private final JdbcClient database;
    private final Clock clock;

    DocumentEntries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param condition on {@code d} and {@code v} */
    List<SearchEntry> where(String condition, Map<String, ?> values) {
        return database.sql(SQL + condition)
                .params(values)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> {
                    var kind = DocumentKind.valueOf(row.getString("kind"));
                    return new SearchEntry(
                                    SearchKind.valueOf(kind.name()),
                                    row.getObject("id", UUID.class),
                                    kind.path(row.getString("slug")),
                                    row.getString("title"),
                                    List.of(),
                                    Beginning.of(row.getString("purpose")),
                                    String.join(
                                            "\n\n",
                                            row.getString("applies_to"),
                                            row.getString("purpose"),
                                            row.getString("steps"),
                                            row.getString("legal_basis")),
                                    Lines.of(row.getString("words")))
                            .between(null, last(row.getObject("valid_until", LocalDate.class)));
                })
                .list();
    }

    private static @Nullable LocalDate last(@Nullable LocalDate until) {
        return until == null ? null : until.minusDays(1);
    }
}
