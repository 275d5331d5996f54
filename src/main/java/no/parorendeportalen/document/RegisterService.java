package no.parorendeportalen.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All documents of a kind for those who edit them, in force or not: one question however many there are. */
@Service
@Transactional(readOnly = true)
public class RegisterService {

    static final int PAGE_SIZE = 25;

    private static final String SQL = """
            with versions as (
                select v.*, case
                    when v.state = 'APPROVED' and v.valid_until <= :today then 'RETIRED'
                    when v.state = 'APPROVED' and v.valid_from > :today then 'COMING'
                    when v.state = 'APPROVED' then 'IN_FORCE'
                    else v.state end as standing
                from document_version v
            ), summed as (
                select v.document_id, max(v.number) filter (where standing = 'IN_FORCE') as number,
                    max(v.review_by) filter (where standing = 'IN_FORCE') as review_by,
                    coalesce(max(v.title) filter (where standing = 'IN_FORCE'), (array_agg(v.title order by v.number desc))[1]) as title,
                    (array_agg(standing order by array_position(
                        array['IN_FORCE', 'COMING', 'RETIRED', 'DRAFT', 'REVIEW', 'DISCARDED'], standing::text)))[1] as standing,
                    max(v.state) filter (where v.state in ('DRAFT', 'REVIEW')) as work,
                    (array_agg(v.id) filter (where v.state in ('DRAFT', 'REVIEW')))[1] as in_work
                from versions v group by v.document_id
            ), documents as (
                select d.id, d.owner_unit_id, s.*, s.review_by < :today as late
                from document d join summed s on s.document_id = d.id where d.kind = :kind
            ), found as (
                select * from documents d where %s
            )
            select (select count(*) from documents) as all_there_are, (select count(*) from found) as total, p.*, o.name as owner,
                p.work = 'DRAFT' and coalesce((select e.act from document_event e where e.version_id = p.in_work
                    and e.act in ('SENT', 'RETURNED') order by e.at desc limit 1) = 'RETURNED', false) as returned
            from (values (1)) as one
                left join lateral (select * from found order by lower(title), id limit :size offset :first) p on true
                left join org_unit o on o.id = p.owner_unit_id
            order by lower(p.title), p.id
            """;

    private final JdbcClient database;
    private final Clock clock;

    RegisterService(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(@Nullable RegisterLine line, int all, int total) {}

    /** @param page counted from 1; beyond the last it is the last */
    public RegisterPage page(DocumentKind kind, RegisterFilter filter, int page) {
        var conditions = new ArrayList<>(List.of("true"));
        var values = new HashMap<String, Object>(
                Map.of("kind", kind.name(), "size", PAGE_SIZE, "first", (page - 1) * PAGE_SIZE));
        if (!filter.text().isEmpty()) {
            conditions.add("position(lower(:text) in lower(d.title)) > 0");
            values.put("text", filter.text());
        }
        if (filter.among() != null) {
            conditions.add(filter.among().condition());
        }
        if (filter.owners() != null) {
            conditions.add("d.owner_unit_id = any (cast(:owners as uuid[]))");
            values.put("owners", filter.owners().toArray(UUID[]::new));
        }
        if (filter.late()) {
            conditions.add("d.late");
        }
        var rows = database.sql(SQL.formatted(String.join(" and ", conditions)))
                .params(values)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Row(line(row), row.getInt("all_there_are"), row.getInt("total")))
                .list();
        var first = rows.get(0);
        var pages = Math.max(1, (first.total() + PAGE_SIZE - 1) / PAGE_SIZE);
        if (page > pages) {
            return page(kind, filter, pages);
        }
        return new RegisterPage(
                first.total(),
                first.all() > 0,
                page,
                pages,
                first.line() == null ? List.of() : rows.stream().map(Row::line).toList());
    }

    private static @Nullable RegisterLine line(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (id == null) {
            return null;
        }
        var work = row.getString("work");
        return new RegisterLine(
                id,
                row.getString("title"),
                Standing.valueOf(row.getString("standing")),
                row.getObject("number", Integer.class),
                row.getString("owner"),
                row.getObject("review_by", LocalDate.class),
                row.getBoolean("late"),
                work == null ? null : Standing.valueOf(work),
                row.getBoolean("returned"));
    }
}
