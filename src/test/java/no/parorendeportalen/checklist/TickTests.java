package no.parorendeportalen.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Two people tick in the same run at once: nothing that anybody said is lost, and who contradicts is told first. */
@PortalTest
class TickTests {

    private static final int POINTS = 24;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcConnectionDetails database;

    @LocalServerPort
    int port;

    private Town town;
    private UUID run;
    private List<UUID> points;
    private SignIn employee;
    private SignIn leader;

    @BeforeEach
    void begin() {
        town = Town.empty(context);
        run = town.here(() -> {
            TestRuns.checklist(context, "Parallelt", POINTS);
            return TestRuns.start(context, "parallelt", Role.STAFF, NeutralLabel.BJORK);
        });
        points = town.here(() -> TestRuns.points(context, run));
        employee = town.as(Role.STAFF, port);
        leader = town.as(Role.LEADER, port);
    }

    @Test
    void losesNoneOfFortyEightTicksAtOnce() throws Exception {
        var tokens = Map.of(employee, token(employee), leader, token(leader));
        var start = new CountDownLatch(1);
        var asked = new ArrayList<Callable<HttpResponse<String>>>();
        // Both say the same of the first eight; each has eight of their own, pressed twice.
        IntStream.range(0, POINTS).forEach(at -> {
            var both = at < POINTS / 3;
            for (var who : both
                    ? List.of(employee, leader)
                    : at < 2 * POINTS / 3 ? List.of(employee, employee) : List.of(leader, leader)) {
                asked.add(() -> {
                    start.await();
                    return who.post(path(at), Map.of("_csrf", tokens.get(who), "turn", "0", "state", "DONE"));
                });
            }
        });
        assertThat(asked).hasSize(48);
        var pool = Executors.newFixedThreadPool(asked.size());
        try {
            var answers = asked.stream().map(pool::submit).toList();
            start.countDown();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(302);
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(town.here(() -> TestRuns.state(context, run).toList()))
                .allMatch(it -> it.tick().state() == TickState.DONE)
                .allMatch(it -> it.tick().turn() == 1);
        assertThat(rows("select count(*) from checklist_tick where run_id = '" + run + "'"))
                .isEqualTo(POINTS);
        assertThat(town.here(() -> TestRuns.state(context, run)
                        .skip(POINTS / 3)
                        .map(it -> it.tick().by())
                        .distinct()
                        .toList()))
                .containsExactly(town.name(Role.STAFF), town.name(Role.LEADER));
    }

    @Test
    void tellsWhoContradictsWhoWasFirstAndOffersToDoItAllTheSame() {
        assertThat(tick(employee, 0, 0, "DONE").statusCode()).isEqualTo(302);

        var answer = tick(leader, 0, 0, "NOT_APPLICABLE", "reason", "TOO_EARLY");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains(town.name(Role.STAFF))
                .contains(Words.of("run.overtaken.title"))
                .contains(Words.of("run.overtaken.again"))
                .contains("name=\"turn\" value=\"1\"");
        assertThat(town.here(() -> TestRuns.state(context, run)
                        .findFirst()
                        .orElseThrow()
                        .tick()
                        .state()))
                .isEqualTo(TickState.DONE);

        var again = SignIn.hidden(answer.body());
        assertThat(leader.post(path(0), again).statusCode()).isEqualTo(302);
        var now = town.here(
                () -> TestRuns.state(context, run).findFirst().orElseThrow().tick());
        assertThat(now.reason()).isEqualTo(SkipReason.TOO_EARLY);
        assertThat(now.turn()).isEqualTo(2);
        assertThat(employee.ok(runPath() + "/logg"))
                .contains(town.name(Role.STAFF))
                .contains(town.name(Role.LEADER))
                .contains(Words.of("run.log.DONE"));
    }

    @Test
    void letsOneChangeOnesOwnMindFromAnOldPage() {
        tick(employee, 0, 0, "DONE");
        tick(employee, 0, 0, "OPEN");

        assertThat(town.here(() ->
                        TestRuns.state(context, run).findFirst().orElseThrow().tick()))
                .satisfies(it -> {
                    assertThat(it.state()).isEqualTo(TickState.OPEN);
                    assertThat(it.turn()).isEqualTo(2);
                });
        assertThat(tick(employee, 0, 2, "NOT_APPLICABLE").statusCode()).isEqualTo(400);
        assertThat(tick(employee, 0, 2, "DONE", "reason", "TOO_EARLY").statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesNobodyAtTheirWordWhoHasSeenMoreThanWasSaid() {
        assertThat(tick(employee, 0, 99, "DONE").statusCode()).isEqualTo(409);
        assertThat(rows("select count(*) from checklist_tick where run_id = '" + run + "'"))
                .isZero();
    }

    @Test
    void ticksNothingAfterTheRunIsClosedAndGoesOnWhenItIsOpenAgain() {
        assertThat(leader.postForm(runPath() + "/avslutt", Map.of()).statusCode())
                .isEqualTo(302);

        var late = employee.post(path(0), Map.of("_csrf", token(employee), "turn", "0", "state", "DONE"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains(Words.of("run.overtaken.closed"));
        assertThat(rows("select count(*) from checklist_tick where run_id = '" + run + "'"))
                .isZero();

        leader.postForm(runPath(), runPath() + "/gjenapne", Map.of());
        assertThat(tick(employee, 0, 0, "DONE").statusCode()).isEqualTo(302);
        assertThat(employee.ok(runPath() + "/logg"))
                .contains(Words.of("run.act.CLOSED"))
                .contains(Words.of("run.act.REOPENED"));
    }

    @Test
    void theDatabaseLetsNobodyRewriteWhatWasSaid() {
        tick(employee, 0, 0, "DONE");
        for (var sql : List.of(
                "update checklist_tick set state = 'OPEN' where run_id = '" + run + "'",
                "delete from checklist_tick where run_id = '" + run + "'",
                "truncate checklist_tick",
                "delete from checklist_run_event",
                "update checklist_run set version_id = gen_random_uuid() where id = '" + run + "'",
                "delete from checklist_run where id = '" + run + "'")) {
            assertThatThrownBy(() -> asSuperuser(sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var superuser = TestDatabase.superuser(database.getJdbcUrl());
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private int rows(String sql) {
        try (var superuser = TestDatabase.superuser(database.getJdbcUrl());
                var statement = superuser.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpResponse<String> tick(SignIn who, int point, int turn, String state, String... more) {
        var fields = new HashMap<>(Map.of("_csrf", token(who), "turn", String.valueOf(turn), "state", state));
        if (more.length > 0) {
            fields.put(more[0], more[1]);
        }
        return who.post(path(point), fields);
    }

    private String token(SignIn who) {
        return SignIn.token(who.ok(runPath()));
    }

    private String runPath() {
        return "/" + town.address() + "/ansatt/gjennomganger/" + run;
    }

    private String path(int point) {
        return runPath() + "/punkt/" + points.get(point);
    }
}
