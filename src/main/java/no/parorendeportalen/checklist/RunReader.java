package no.parorendeportalen.checklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds runs as lists and pages show them; who may see one is part of the question. */
@Component
class RunReader {

    static final int PAGE_SIZE = 25;
    static final int LOG_SIZE = 100;

    /** The units of one's branch: one's own, those above it and those below it. */
    private static final String BRANCH = """
            with recursive up as (
                select u.id, u.parent_id from org_unit u where u.id = :own
                union all
                select u.id, u.parent_id from org_unit u join up on u.id = up.parent_id),
            down as (
                select u.id from org_unit u where u.id = :own
                union all
                select u.id from org_unit u join down on u.parent_id = down.id),
            branch as (select id from up union select id from down)
            """;

    private static final String LINES = """
            select r.id, r.version, r.state, r.label, v.title, d.slug, v.number, r.unit_id, u.name as unit, r.responsible_id,
                a.name as responsible, r.starts, r.ends,
                (select max(f.number) from document_version f where f.document_id = d.id and f.state = 'APPROVED'
                    and f.valid_from <= :today and (f.valid_until is null or f.valid_until > :today)) as current,
                (select count(*) from document_step s where s.version_id = r.version_id) as points,
                (select count(*) from (select distinct on (t.point) t.state from checklist_tick t where t.run_id = r.id
                    order by t.point, t.turn desc) last where last.state <> 'OPEN') as handled,
                count(*) over () as total
            from checklist_run r join document_version v on v.id = r.version_id join document d on d.id = v.document_id
                join org_unit u on u.id = r.unit_id left join account a on a.id = r.responsible_id
            """;

    private static final String LOG = """
            select l.*, count(*) over () as total from (
                select e.at, e.by_whom, e.act, null as state, null as point, null as reason, u.name as unit, a.name as responsible, e.label,
                    0 as turn
                from checklist_run_event e join org_unit u on u.id = e.unit_id left join account a on a.id = e.responsible_id
                where e.run_id = :run
                union all
                select t.at, t.by_whom, null, t.state, s.title, t.reason, null, null, null, t.turn
                from checklist_tick t join checklist_run r on r.id = t.run_id
                    join document_step s on s.version_id = r.version_id and s.point = t.point
                where t.run_id = :run) l
            order by l.at desc, l.turn desc limit
            """;

    private final JdbcClient database;
    private final Clock clock;

    RunReader(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row<T>(T line, int total) {}

    /** Those that are open in a unit, the one that ends first at the top. */
    List<RunLine> openIn(UUID unit) {
        return lines(
                        LINES + " where r.unit_id = :unit and r.state = 'OPEN' order by r.ends, r.id",
                        Map.of("unit", unit))
                .stream()
                .map(Row::line)
                .toList();
    }

    /** @param own somebody's unit; null sees all, as those do who are nobody's: an operator, a demonstration */
    Optional<RunLine> find(UUID run, @Nullable UUID own) {
        return branched("r.id = :run", Map.of("run", run), own).stream()
                .map(Row::line)
                .findFirst();
    }

    RunList page(RunState state, UUID own, int page) {
        var order = state == RunState.OPEN ? "r.ends, r.id" : "r.ends desc, r.id";
        var rows = branched(
                "r.state = :state order by " + order + " limit " + PAGE_SIZE + " offset " + (page - 1) * PAGE_SIZE,
                Map.of("state", state.name()),
                own);
        if (rows.isEmpty() && page > 1) {
            return page(state, own, 1);
        }
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new RunList(
                total,
                page,
                pages(total, PAGE_SIZE),
                rows.stream().map(Row::line).toList());
    }

    private List<Row<RunLine>> branched(String condition, Map<String, ?> values, @Nullable UUID own) {
        if (own == null) {
            return lines(LINES + " where " + condition, values);
        }
        var all = new HashMap<String, Object>(values);
        all.put("own", own);
        return lines(BRANCH + LINES + " where r.unit_id in (select id from branch) and " + condition, all);
    }

    private List<Row<RunLine>> lines(String sql, Map<String, ?> values) {
        return database.sql(sql)
                .params(values)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Row<>(line(row), row.getInt("total")))
                .list();
    }

    private static RunLine line(ResultSet row) throws SQLException {
        return new RunLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                RunState.valueOf(row.getString("state")),
                NeutralLabel.valueOf(row.getString("label")),
                row.getString("title"),
                row.getString("slug"),
                row.getInt("number"),
                row.getObject("current", Integer.class),
                row.getObject("unit_id", UUID.class),
                row.getString("unit"),
                row.getObject("responsible_id", UUID.class),
                row.getString("responsible"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getInt("points"),
                row.getInt("handled"));
    }

    /** All that was done in a run and with it, the last first. */
    RunLog log(UUID run, int page) {
        var rows = database.sql(LOG + LOG_SIZE + " offset " + (page - 1) * LOG_SIZE)
                .param("run", run)
                .query((row, number) -> new Row<>(logged(row), row.getInt("total")))
                .list();
        if (rows.isEmpty() && page > 1) {
            return log(run, 1);
        }
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new RunLog(
                page, pages(total, LOG_SIZE), rows.stream().map(Row::line).toList());
    }

    private static RunLogLine logged(ResultSet row) throws SQLException {
        return new RunLogLine(
                Ticks.instant(row),
                row.getString("by_whom"),
                named(RunAct.class, row.getString("act")),
                named(TickState.class, row.getString("state")),
                row.getString("point"),
                named(SkipReason.class, row.getString("reason")),
                row.getString("unit"),
                row.getString("responsible"),
                named(NeutralLabel.class, row.getString("label")));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static int pages(int total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }
}
