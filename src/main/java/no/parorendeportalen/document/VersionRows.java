package no.parorendeportalen.document;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.upkeep.Lines;

/** Rows of versions and their steps, as whoever selects them by SQL reads them. */
final class VersionRows {

    /** Columns of what the version {@code v} as a whole leads to, and of its files, in order. */
    static final String LINKS_AND_ATTACHMENTS = """
            array(select l.kind || ' ' || l.target_id || ' ' || l.label from document_link l
                where l.version_id = v.id and l.point is null order by l.position) as links,
            array(select t.attachment_id from document_attachment t where t.version_id = v.id order by t.position) as attachments
            """;

    /** The same of the step {@code s}. */
    static final String LINKS_OF_STEP = """
            array(select l.kind || ' ' || l.target_id || ' ' || l.label from document_link l
                where l.version_id = s.version_id and l.point = s.point order by l.position) as links
            """;

    private VersionRows() {}

    /** A version in a list; its id is {@code version_id}. */
    static VersionLine line(ResultSet row, LocalDate today) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        var until = row.getObject("valid_until", LocalDate.class);
        return new VersionLine(
                row.getObject("version_id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                Standing.of(VersionState.valueOf(row.getString("state")), from, until, today),
                row.getString("change_note"),
                row.getBoolean("read_again"),
                row.getBoolean("example"),
                row.getString("approved_by"),
                from,
                until,
                row.getObject("review_by", LocalDate.class));
    }

    /** What a version says. */
    static VersionText text(ResultSet row, List<VersionText.Step> steps) throws SQLException {
        return new VersionText(
                row.getString("title"),
                row.getString("purpose"),
                row.getString("applies_to"),
                row.getString("legal_basis"),
                Lines.of(row.getString("words")),
                row.getString("change_note"),
                row.getBoolean("read_again"),
                steps,
                links(row),
                attachments(row));
    }

    static VersionText.Step step(ResultSet row) throws SQLException {
        var phase = row.getString("phase");
        return new VersionText.Step(
                row.getObject("point", UUID.class),
                row.getString("section"),
                row.getString("title"),
                row.getString("body"),
                row.getString("who"),
                phase == null ? null : Phase.valueOf(phase),
                row.getString("deadline"),
                row.getObject("bti_level", Integer.class),
                row.getObject("shared_point_id", UUID.class),
                links(row));
    }

    static List<VersionText.Link> links(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("links").getArray())
                .map(it -> it.split(" ", 3))
                .map(it -> new VersionText.Link(LinkKind.valueOf(it[0]), UUID.fromString(it[1]), it[2]))
                .toList();
    }

    static List<UUID> attachments(ResultSet row) throws SQLException {
        return List.of((UUID[]) row.getArray("attachments").getArray());
    }

    static List<ServiceArea> areas(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(ServiceArea::valueOf)
                .sorted()
                .toList();
    }
}
