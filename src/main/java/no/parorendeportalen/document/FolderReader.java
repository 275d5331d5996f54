package no.parorendeportalen.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all there is of a document for who works with it, in three questions: its versions, the steps that matter today, and its events. */
@Component
class FolderReader {

    private static final String VERSIONS = """
            select d.version as document_version, d.kind, d.slug, d.origin, d.owner_unit_id, d.approver_id, d.service_areas, d.receipt,
                d.revision_months, array(select x.unit_id from document_unit x where x.document_id = d.id) as units,
                array(select m.measure_number from document_measure m where m.document_id = d.id) as measures,
                v.id as version_id, v.*, {links-and-attachments}
            from document d join document_version v on v.document_id = d.id where d.id = :document order by v.number desc
            """.replace("{links-and-attachments}", VersionRows.LINKS_AND_ATTACHMENTS);

    private static final String EVENTS = """
            select v.number, e.act, e.at, e.by_whom, e.reason from document_event e join document_version v on v.id = e.version_id
            where v.document_id = :document order by e.at, e.id
            """;

    private final JdbcClient database;
    private final VersionTexts texts;
    private final Clock clock;

    FolderReader(JdbcClient database, VersionTexts texts, Clock clock) {
        this.database = database;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is the same for all versions. */
    private record Whole(
            UUID id,
            long version,
            DocumentKind kind,
            String slug,
            @Nullable String origin,
            DocumentSettings settings) {}

    /** @param draft without its steps; null where it is not being worked on */
    private record Row(Whole whole, VersionLine line, VersionText text, DocumentFolder.@Nullable Draft draft) {

        boolean isInForce() {
            return line.standing() == Standing.IN_FORCE;
        }
    }

    Optional<DocumentFolder> find(UUID document) {
        var today = LocalDate.now(clock);
        var rows = database.sql(VERSIONS)
                .param("document", document)
                .query((row, number) -> row(row, today))
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(folder(rows));
    }

    private DocumentFolder folder(List<Row> rows) {
        var steps = texts.steps(rows.stream()
                .filter(it -> it.isInForce() || it.draft() != null)
                .map(it -> it.line().id())
                .toList());
        var whole = rows.get(0).whole();
        return new DocumentFolder(
                whole.id(),
                whole.version(),
                whole.kind(),
                whole.slug(),
                whole.origin(),
                whole.settings(),
                rows.stream()
                        .flatMap(it -> Stream.ofNullable(it.draft()).map(draft -> draft.saying(text(it, steps))))
                        .findFirst()
                        .orElse(null),
                rows.stream()
                        .filter(Row::isInForce)
                        .map(it -> text(it, steps))
                        .findFirst()
                        .orElse(null),
                rows.stream().map(Row::line).toList(),
                events(whole.id()));
    }

    private static VersionText text(Row row, Map<UUID, List<VersionText.Step>> steps) {
        return row.text().with(steps.getOrDefault(row.line().id(), List.of()));
    }

    private List<VersionEvent> events(UUID document) {
        return database.sql(EVENTS)
                .param("document", document)
                .query((row, number) -> new VersionEvent(
                        row.getInt("number"),
                        VersionAct.valueOf(row.getString("act")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_whom"),
                        row.getString("reason")))
                .list();
    }

    private static Row row(ResultSet row, LocalDate today) throws SQLException {
        var line = VersionRows.line(row, today);
        var text = VersionRows.text(row, List.of());
        var isInWork = line.standing() == Standing.DRAFT || line.standing() == Standing.REVIEW;
        return new Row(whole(row), line, text, isInWork ? draft(row, line, text) : null);
    }

    private static DocumentFolder.Draft draft(ResultSet row, VersionLine line, VersionText text) throws SQLException {
        return new DocumentFolder.Draft(
                line,
                row.getLong("version"),
                text,
                row.getObject("sent_by", UUID.class),
                row.getString("changed_by"),
                row.getObject("changed_by_id", UUID.class));
    }

    private static Whole whole(ResultSet row) throws SQLException {
        return new Whole(
                row.getObject("document_id", UUID.class),
                row.getLong("document_version"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("origin"),
                new DocumentSettings(
                        row.getObject("owner_unit_id", UUID.class),
                        row.getObject("approver_id", UUID.class),
                        Set.copyOf(VersionRows.areas(row.getArray("service_areas"))),
                        Set.of((UUID[]) row.getArray("units").getArray()),
                        row.getBoolean("receipt"),
                        row.getInt("revision_months"),
                        Set.of((Integer[]) row.getArray("measures").getArray())));
    }
}
