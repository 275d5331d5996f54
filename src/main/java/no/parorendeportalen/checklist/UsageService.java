package no.parorendeportalen.checklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a unit uses a checklist, for its leader alone. It counts; it names nobody. */
@Service
@Transactional(readOnly = true)
public class UsageService {

    private static final String MINE = """
            with recursive down as (
                select u.id from org_unit u where u.id = :unit
                union all
                select u.id from org_unit u join down on u.parent_id = down.id),
            mine as (
                select r.*, v.number from checklist_run r join document_version v on v.id = r.version_id
                where v.document_id = :checklist and r.unit_id in (select id from down))
            """;

    private static final String POINTS = """
            , said as (
                select distinct on (t.run_id, t.point) t.run_id, t.point, t.state, t.reason from checklist_tick t
                where t.run_id in (select id from mine) order by t.run_id, t.point, t.turn desc)
            select (array_agg(s.title order by m.number desc))[1] as title, count(*) as asked,
                count(*) filter (where said.state = 'DONE') as done, count(*) filter (where said.state = 'NOT_APPLICABLE') as skipped,
            """;

    private static final String REASONS = Arrays.stream(SkipReason.values())
            .map(it -> "count(*) filter (where said.reason = '" + it + "') as " + it)
            .collect(Collectors.joining(", "));

    private static final String OF = """
             from mine m join document_step s on s.version_id = m.version_id
                left join said on said.run_id = m.id and said.point = s.point
            group by s.point order by skipped desc, min(s.position), s.point
            """;

    private final JdbcClient database;
    private final CurrentMember member;
    private final Clock clock;

    UsageService(JdbcClient database, CurrentMember member, Clock clock) {
        this.database = database;
        this.member = member;
        this.clock = clock;
    }

    /** @throws NotFound for everybody who leads no unit */
    public Usage of(UUID checklist) {
        var unit = member.leads().orElseThrow(() -> new NotFound("leader of a unit"));
        var values = Map.of("unit", unit, "checklist", checklist);
        var points = database.sql(MINE + POINTS + REASONS + OF)
                .params(values)
                .query((row, number) -> point(row))
                .list();
        return database.sql(MINE + "select count(*) as runs, count(*) filter (where state = 'CLOSED') as closed,"
                        + " count(*) filter (where starts > :since) as lately,"
                        + " (select u.name from org_unit u where u.id = :unit) as unit from mine")
                .params(values)
                .param("since", LocalDate.now(clock).minusYears(1))
                .query((row, number) -> new Usage(
                        row.getString("unit"),
                        row.getInt("runs"),
                        row.getInt("closed"),
                        row.getInt("lately"),
                        points))
                .single();
    }

    private static Usage.OfPoint point(ResultSet row) throws SQLException {
        var reasons = new EnumMap<SkipReason, Integer>(SkipReason.class);
        for (var reason : SkipReason.values()) {
            var count = row.getInt(reason.name());
            if (count > 0) {
                reasons.put(reason, count);
            }
        }
        return new Usage.OfPoint(
                row.getString("title"), row.getInt("asked"), row.getInt("done"), row.getInt("skipped"), reasons);
    }
}
