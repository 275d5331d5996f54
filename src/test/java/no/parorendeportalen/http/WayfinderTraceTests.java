package no.parorendeportalen.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.parorendeportalen.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody answers the wayfinder is kept nowhere. */
@PortalTest
class WayfinderTraceTests {

    private static final String CANARY = "kanarifuglen77";

    @LocalServerPort
    int port;

    @Autowired
    FlywayConnectionDetails owner;

    @Test
    void keepsNoAnswer() throws SQLException {
        try (var log = LogLines.listen()) {
            for (var field : List.of("who", "situation", "needs", "meeting", "time", "to", "annet")) {
                assertThat(send(field + "=" + CANARY + "&to=result").status()).isEqualTo(200);
                assertThat(send(field + "=" + CANARY).text()).doesNotContain(CANARY);
            }
            // Too large to be read, and not readable at all.
            send(CANARY + "=%ZZ");
            send("who=" + CANARY.repeat(200_000));
            assertThat(log.messages()).noneMatch(it -> it.contains(CANARY));
        }
        assertThat(tablesWith(CANARY)).isEmpty();
    }

    private Wire.Answer send(String answers) {
        return new Wire(port)
                .raw("POST /baerum/veiviser HTTP/1.1\r\nHost: 127.0.0.1:" + port
                        + "\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + answers.length()
                        + "\r\n\r\n" + answers);
    }

    private List<String> tablesWith(String word) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            var all =
                    statement.executeQuery("select quote_ident(tablename) from pg_tables where schemaname = 'public'");
            while (all.next()) {
                tables.add(all.getString(1));
            }
            assertThat(tables).hasSizeGreaterThan(20);
            for (var table : tables) {
                var rows = statement.executeQuery(
                        "select count(*) from " + table + " t where t::text like '%" + word + "%'");
                rows.next();
                if (rows.getInt(1) > 0) {
                    found.add(table);
                }
            }
        }
        return found;
    }
}
