package no.parorendeportalen.municipality;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.shared.SettingRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@PortalTest
class DatabaseRoleCheckTests {

    @Autowired
    JdbcConnectionDetails database;

    @Test
    void letsTheApplicationsRoleIn() throws SQLException {
        try (var connection = TestDatabase.application(database.getJdbcUrl(), null)) {
            assertThatCode(() -> check(connection)).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesASuperuser() throws SQLException {
        try (var connection = TestDatabase.superuser(database.getJdbcUrl())) {
            refuses(connection);
        }
    }

    @Test
    void refusesTheOwnerOfTheTables() throws SQLException {
        try (var connection = TestDatabase.owner(database.getJdbcUrl())) {
            refuses(connection);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"login bypassrls", "login in role portal_owner"})
    void refusesARoleThatTheRulesDoNotHold(String rights) throws SQLException {
        try (var superuser = TestDatabase.superuser(database.getJdbcUrl());
                var statement = superuser.createStatement()) {
            var name = superuser.getCatalog();
            statement.execute("create role portal_unbound " + rights);
            statement.execute("grant connect on database " + name + " to portal_unbound");
            try (var connection = DriverManager.getConnection(database.getJdbcUrl(), "portal_unbound", "")) {
                refuses(connection);
            } finally {
                statement.execute("revoke connect on database " + name + " from portal_unbound");
                statement.execute("drop role portal_unbound");
            }
        }
    }

    private static void refuses(Connection connection) {
        assertThatExceptionOfType(SettingRefused.class).isThrownBy(() -> check(connection));
    }

    private static void check(Connection connection) {
        new DatabaseRoleCheck(new JdbcTemplate(new SingleConnectionDataSource(connection, true))).afterPropertiesSet();
    }
}
