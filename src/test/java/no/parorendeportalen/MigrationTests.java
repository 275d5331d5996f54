package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

class MigrationTests {

    private static final String FIRST_WITH_TEXT = "20261121.1010";

    @Test
    void namesEachMigrationByTimeModuleAndIntent() throws IOException {
        try (var files = Files.list(Sources.RESOURCES.resolve("db/migration"))) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .isNotEmpty()
                    .allMatch(it -> it.matches("V\\d{8}_\\d{4}__[a-z]+_[a-z_]+\\.sql"));
        }
    }

    @Test
    void migratesAnEmptyDatabaseAsItsOwner() {
        var flyway = flyway(TestDatabase.create()).load();

        assertThat(flyway.migrate().success).isTrue();
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .extracting(MigrationInfo::getInstalledBy)
                .containsOnly("portal_owner");
        flyway.validate();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    /** A portal in use must be able to follow: what is there stays there. */
    @Test
    void migratesAPopulatedDatabaseOn() throws SQLException {
        var database = TestDatabase.create();
        flyway(database).target(FIRST_WITH_TEXT).load().migrate();
        var municipality = UUID.randomUUID();
        var goal = UUID.randomUUID();
        try (var superuser = TestDatabase.superuser(TestDatabase.url(database))) {
            populate(superuser, municipality, goal);
        }

        var flyway = flyway(database).load();
        flyway.migrate();

        assertThat(flyway.info().pending()).isEmpty();
        try (var application = TestDatabase.application(TestDatabase.url(database), municipality);
                var statement = application.createStatement();
                var row = statement.executeQuery("select id, table_text from goal")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getObject("id")).isEqualTo(goal);
            assertThat(row.getString("table_text")).isEqualTo("Et mål");
            assertThat(row.next()).isFalse();
        }
    }

    private static void populate(Connection connection, UUID municipality, UUID goal) throws SQLException {
        var strategy = UUID.randomUUID();
        var revision = UUID.randomUUID();
        var area = UUID.randomUUID();
        run(
                connection,
                "insert into municipality values (?, 0, 'eksempel', 'Eksempel', '9999', 'FJORD')",
                municipality);
        run(connection, "insert into strategy values (?, ?, 0, 'Strategi')", municipality, strategy);
        run(connection, """
                insert into revision (municipality_id, id, version, strategy_id, number, title, state, decided, area_word, areas_title,
                    plan_title) values (?, ?, 0, ?, 1, 'Strategi', 'ADOPTED', true, 'Område', 'Områder', 'Plan')
                """, municipality, revision, strategy);
        run(
                connection,
                "insert into strategy_area values (?, ?, 0, ?, 1, null, 'Et område', '')",
                municipality,
                area,
                revision);
        run(connection, "insert into goal values (?, ?, 0, ?, 1, 'Et mål', null)", municipality, goal, area);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static FluentConfiguration flyway(String database) {
        return Flyway.configure()
                .dataSource(TestDatabase.url(database), "portal_owner", "")
                .placeholders(Map.of("applicationRole", "portal_app"))
                .locations("classpath:db/migration");
    }
}
