package no.parorendeportalen.checklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ticks of runs, turn by turn. By hand and not as entities, because two at once is what they are about. */
@Component
class Ticks {

    private static final String COLUMNS = "point, turn, state, reason, account_id, by_whom, at";

    private final JdbcClient database;
    private final Clock clock;

    Ticks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the turn after one that was seen, if nobody has.
     *
     * @return whether it is taken; otherwise somebody else's word stands there, and can be read
     */
    boolean take(UUID run, UUID point, Tick tick, @Nullable Member by) {
        return database.sql("""
                        insert into checklist_tick (run_id, point, turn, state, reason, account_id, by_whom, at)
                        select :run, :point, :seen + 1, :state, :reason, cast(:account as uuid), :by, :at
                        where :seen = (select coalesce(max(turn), 0) from checklist_tick where run_id = :run and point = :point)
                        on conflict do nothing
                        """)
                        .param("run", run)
                        .param("point", point)
                        .param("seen", tick.seen())
                        .param("state", tick.state().name())
                        .param(
                                "reason",
                                tick.reason() == null ? null : tick.reason().name())
                        .param("account", by == null ? null : by.account())
                        .param("by", by == null ? null : by.name())
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What was last said of a point. */
    PointTick last(UUID run, UUID point) {
        return database.sql("select " + COLUMNS
                        + " from checklist_tick where run_id = :run and point = :point order by turn desc limit 1")
                .param("run", run)
                .param("point", point)
                .query((row, number) -> tick(row))
                .optional()
                .orElse(PointTick.NONE);
    }

    /** Whether all that was said of a point after a turn was said by one person. */
    boolean isOwnSince(UUID run, UUID point, int turn, UUID account) {
        return database.sql(
                        "select coalesce(bool_and(account_id is not distinct from :account), true) from checklist_tick"
                                + " where run_id = :run and point = :point and turn > :turn")
                .param("account", account)
                .param("run", run)
                .param("point", point)
                .param("turn", turn)
                .query(Boolean.class)
                .single();
    }

    /** What a point of a run's checklist asks for. */
    Optional<String> title(UUID run, UUID point) {
        return database.sql("select s.title from checklist_run r join document_step s on s.version_id = r.version_id"
                        + " where r.id = :run and s.point = :point")
                .param("run", run)
                .param("point", point)
                .query(String.class)
                .optional();
    }

    private record Said(UUID point, PointTick tick) {}

    /** What was last said of each point of a run. */
    Map<UUID, PointTick> of(UUID run) {
        return database
                .sql("select distinct on (point) " + COLUMNS
                        + " from checklist_tick where run_id = :run order by point, turn desc")
                .param("run", run)
                .query((row, number) -> new Said(row.getObject("point", UUID.class), tick(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Said::point, Said::tick));
    }

    private static PointTick tick(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new PointTick(
                row.getInt("turn"),
                TickState.valueOf(row.getString("state")),
                reason == null ? null : SkipReason.valueOf(reason),
                row.getObject("account_id", UUID.class),
                row.getString("by_whom"),
                instant(row));
    }

    static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
