package no.parorendeportalen.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.access.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what several rooms have for somebody's front page, in one query: a page that is opened at the beginning of every shift may not ask each
 * of them by itself. It reads the tables of others, so it is native SQL behind row-level security, reads only, and has a few lines of each.
 */
@Component
class FrontRows {

    /** Lines of each box. */
    static final int MOST = 5;

    /** For so long something is new. */
    private static final int DAYS = 60;

    private static final String IN_FORCE = """
            document_version v join document d on d.id = v.document_id
            where v.state = 'APPROVED' and v.valid_from <= :today and (v.valid_until is null or v.valid_until > :today)
            """;

    private static final String FOR_THEM = """
            and (not exists (select from document_unit x where x.document_id = d.id)
                or exists (select from document_unit x where x.document_id = d.id and x.unit_id = any (cast(:above as uuid[]))))
            """;

    private static final String PATH =
            "'/ansatt/' || case d.kind when 'ROUTINE' then 'rutiner/' else 'sjekklister/' end || d.slug";

    private static final String SQL = """
            (select 'FRESH' as box, v.title, %1$s as path, 'document.one.' || d.kind as kind_key, nullif(v.change_note, '') as note,
                v.valid_from as day
            from %2$s %3$s and v.valid_from > :since
            order by v.valid_from desc, lower(v.title) limit :most)
            union all
            (select 'LATE', v.title, %1$s, 'document.one.' || d.kind, null, v.review_by
            from %2$s and v.review_by < :today and d.owner_unit_id = any (cast(:below as uuid[]))
            order by v.review_by, lower(v.title) limit :most)
            """.formatted(PATH, IN_FORCE, FOR_THEM);

    private final JdbcClient database;
    private final Clock clock;

    FrontRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(FrontBox box, FrontLine line) {}

    /**
     * @param above the person's unit and those above it
     * @param below the person's unit and those below it
     */
    Map<FrontBox, List<FrontLine>> of(Member who, Collection<UUID> above, Collection<UUID> below) {
        var today = LocalDate.now(clock);
        var lines = new EnumMap<FrontBox, List<FrontLine>>(FrontBox.class);
        for (var box : FrontBox.values()) {
            lines.put(box, new ArrayList<>());
        }
        database.sql(SQL)
                .param("today", today)
                .param("since", today.minusDays(DAYS))
                .param("above", above.toArray(UUID[]::new))
                .param("below", below.toArray(UUID[]::new))
                .param("most", MOST)
                .query((row, number) -> row(row))
                .list()
                .forEach(it -> lines.get(it.box()).add(it.line()));
        return lines;
    }

    private static Row row(ResultSet row) throws SQLException {
        var box = FrontBox.valueOf(row.getString("box"));
        return new Row(
                box,
                new FrontLine(
                        row.getString("title"),
                        row.getString("path"),
                        row.getString("kind_key"),
                        row.getString("note"),
                        row.getObject("day", LocalDate.class),
                        box.dayKey()));
    }
}
