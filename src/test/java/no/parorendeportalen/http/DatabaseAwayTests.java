package no.parorendeportalen.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.Words;
import no.parorendeportalen.web.PageCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The database lets nobody in for a while, and all who were in are thrown out. Afterwards everything is as before. */
@PortalTest
class DatabaseAwayTests {

    private static final int PATIENCE = 40;

    @LocalServerPort
    int port;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    PageCache cache;

    @Test
    void showsWhatIsKeptAndSaysSoWhereNothingIs() throws SQLException {
        var wire = new Wire(port);
        // Nobody has been at the front door.
        cache.forget("baerum");
        var kept = wire.get("/baerum/strategi");
        wire.get("/baerum/handlingsplan?q=barn");

        letNobodyIn();
        try (var log = LogLines.listen()) {
            assertThat(wire.get("/baerum/strategi").bytes()).isEqualTo(kept.bytes());

            // A page with a search text is not kept.
            var page = wire.get("/baerum/handlingsplan?q=barn");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.header("Retry-After")).isEqualTo("30");
            assertThat(page.text())
                    .contains("<h1>" + Words.of("error.503.title") + "</h1>")
                    .contains("Bærum kommune");

            var problem = wire.get("/baerum/handlingsplan.json?q=barn");
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.contentType()).startsWith("application/problem+json");
            assertThat(problem.text()).contains(Words.of("error.503.title"));

            assertThat(wire.get("/").status()).isEqualTo(503);
            assertThat(log.traces()).allMatch(it -> it.startsWith("com.zaxxer.hikari."));
        } finally {
            letThemInAgain();
        }

        assertThat(Stream.generate(() -> wire.get("/baerum/handlingsplan?q=barn"))
                        .limit(PATIENCE)
                        .anyMatch(it -> it.status() == 200))
                .isTrue();
        assertThat(wire.get("/").status()).isEqualTo(200);
        assertThat(wire.get("/ukjent-kommune").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysSoWhenTheConnectionIsCutInTheMiddle(boolean entity) {
        var answer = new Wire(port).get("/dev/feil/brudd?entity=" + entity);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("30");
    }

    private void letNobodyIn() throws SQLException {
        asSuperuser(
                "alter database %s with allow_connections false".formatted(name()),
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '%s'".formatted(name()));
    }

    private void letThemInAgain() throws SQLException {
        asSuperuser("alter database %s with allow_connections true".formatted(name()));
    }

    private void asSuperuser(String... statements) throws SQLException {
        try (var superuser = TestDatabase.superuser(TestDatabase.url("postgres"));
                var statement = superuser.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String name() {
        var url = database.getJdbcUrl();
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
