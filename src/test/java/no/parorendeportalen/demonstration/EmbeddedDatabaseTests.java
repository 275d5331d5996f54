package no.parorendeportalen.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import no.parorendeportalen.shared.SettingRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    Path directory;

    @Test
    void leavesADatabaseAloneThatThePortalDidNotMake() throws IOException {
        var theirs = Files.createDirectories(directory.resolve("postgresql")).resolve("PG_VERSION");
        Files.writeString(theirs, "15");

        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> EmbeddedDatabase.start(directory))
                .withMessageContaining("is not the portal's");
        assertThat(theirs).hasContent("15");
    }

    @Test
    void beginsAgainAfterAFirstStartThatWasCutOffAndKeepsWhatItHasAfterwards() throws IOException, SQLException {
        Files.createFile(directory.resolve("starting"));
        Files.writeString(
                Files.createDirectories(directory.resolve("postgresql")).resolve("half"), "x");

        var first = EmbeddedDatabase.start(directory);
        try (var owner = DriverManager.getConnection(first.url(), "portal_owner", "");
                var statement = owner.createStatement()) {
            statement.execute("create table kept (number integer)");
            assertThatExceptionOfType(SettingRefused.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(directory))
                    .withMessageContaining("Another portal uses the data directory");
        } finally {
            first.destroy();
        }

        var second = EmbeddedDatabase.start(directory);
        try (var owner = DriverManager.getConnection(second.url(), "portal_owner", "");
                var rows = owner.createStatement().executeQuery("select count(*) from kept")) {
            assertThat(rows.next()).isTrue();
        } finally {
            second.destroy();
        }
        assertThat(directory.resolve("starting")).doesNotExist();
    }
}
