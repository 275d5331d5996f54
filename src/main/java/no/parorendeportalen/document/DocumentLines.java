package no.parorendeportalen.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of documents in force, as projections: one question however many there are. */
@Component
class DocumentLines {

    static final int PAGE_SIZE = 25;

    private static final String IN_FORCE = """
            select d.id, d.kind, d.slug, d.service_areas, d.receipt, o.name as owner, v.number, v.title, v.purpose, v.valid_from,
                v.review_by, v.example, v.change_note, count(*) over () as total,
                (select min(b.valid_from) from document_version b where b.document_id = d.id and b.state = 'APPROVED'
                    and b.valid_from <= :today and (b.valid_until is null or b.valid_until > b.valid_from)) as begun
            from document_version v join document d on d.id = v.document_id left join org_unit o on o.id = d.owner_unit_id
            where""" + DocumentConditions.IN_FORCE;

    private final JdbcClient database;
    private final Clock clock;

    DocumentLines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(DocumentLine line, int total, LocalDate begun) {}

    /** @param ranked those that the words of the filter found, best first; null where it has no words */
    DocumentList page(DocumentKind kind, DocumentFilter filter, @Nullable List<UUID> ranked, int page) {
        var conditions = new ArrayList<String>(List.of("d.kind = :kind"));
        var values = new HashMap<String, Object>(Map.of("kind", kind.name()));
        if (filter.area() != null) {
            conditions.add("(d.service_areas = '{}' or :area = any (d.service_areas))");
            values.put("area", filter.area().name());
        }
        if (filter.units() != null) {
            conditions.add(DocumentConditions.FOR_UNITS);
            values.put("units", filter.units().toArray(UUID[]::new));
        }
        if (filter.late()) {
            conditions.add("v.review_by < :today");
        }
        var order = "lower(v.title), d.id";
        if (ranked != null) {
            conditions.add("d.id = any (cast(:ranked as uuid[]))");
            values.put("ranked", ranked.toArray(UUID[]::new));
            order = "array_position(cast(:ranked as uuid[]), d.id)";
        }
        var sql = IN_FORCE + " and " + String.join(" and ", conditions) + " order by " + order + " limit " + PAGE_SIZE
                + " offset " + (page - 1) * PAGE_SIZE;
        var rows = rows(sql, values);
        if (rows.isEmpty() && page > 1) {
            return page(kind, filter, ranked, 1);
        }
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new DocumentList(
                total,
                page,
                Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE),
                rows.stream().map(Row::line).toList());
    }

    /** Those in force for which something more holds. */
    List<DocumentLine> where(String condition, Map<String, ?> values) {
        return rows(IN_FORCE + " and " + condition, values).stream()
                .map(Row::line)
                .toList();
    }

    /** The same, in order, and since when each has been in force, under whichever version came first. */
    Map<DocumentLine, LocalDate> begun(String condition, Map<String, ?> values) {
        var begun = new LinkedHashMap<DocumentLine, LocalDate>();
        rows(IN_FORCE + " and " + condition, values).forEach(it -> begun.put(it.line(), it.begun()));
        return begun;
    }

    private List<Row> rows(String sql, Map<String, ?> values) {
        var today = LocalDate.now(clock);
        return database.sql(sql)
                .params(values)
                .param("today", today)
                .query((row, number) ->
                        new Row(line(row, today), row.getInt("total"), row.getObject("begun", LocalDate.class)))
                .list();
    }

    private static DocumentLine line(ResultSet row, LocalDate today) throws SQLException {
        var reviewBy = row.getObject("review_by", LocalDate.class);
        return new DocumentLine(
                row.getObject("id", UUID.class),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("purpose"),
                VersionRows.areas(row.getArray("service_areas")),
                row.getString("owner"),
                row.getObject("valid_from", LocalDate.class),
                reviewBy,
                reviewBy.isBefore(today),
                row.getBoolean("example"),
                row.getBoolean("receipt"),
                row.getString("change_note"));
    }
}
