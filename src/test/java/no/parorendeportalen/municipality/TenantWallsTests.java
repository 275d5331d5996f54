package no.parorendeportalen.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class TenantWallsTests {

    private static final String TOLD = "select nullif(current_setting('portal.municipality', true), '')";

    @Autowired
    CurrentMunicipality current;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcConnectionDetails database;

    @Test
    void tellsTheDatabaseForAsLongAsTheTransactionLasts() {
        var baerum = municipalities.at("baerum").orElseThrow();

        assertThat(told(baerum)).isEqualTo(baerum.id().toString());
        assertThat(transaction.<String>execute(status -> jdbc.queryForObject(TOLD, String.class)))
                .isNull();
        assertThat(jdbc.queryForObject(TOLD, String.class)).isNull();
    }

    @Test
    void goesBackToTheMunicipalityBefore() {
        var baerum = municipalities.at("baerum").orElseThrow();
        var harstad = municipalities.at("harstad").orElseThrow();

        current.during(baerum, () -> {
            assertThat(told(harstad)).isEqualTo(harstad.id().toString());
            assertThat(current.get()).isEqualTo(baerum);
        });
        assertThat(current.find()).isEmpty();
    }

    @Test
    void leavesNothingBehindInAThreadWhoseConnectionWasGone() throws SQLException {
        var baerum = municipalities.at("baerum").orElseThrow();
        told(baerum);

        // The pool trusts a connection that was just used, so the first to find out is the one who tells it the
        // municipality.
        cutAllConnections();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> told(baerum))
                .isInstanceOfAny(DataAccessException.class, TransactionException.class);

        assertThat(TransactionSynchronizationManager.isSynchronizationActive()).isFalse();
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
        assertThat(toldOnceThePoolHasFoundOut(baerum)).isEqualTo(baerum.id().toString());
    }

    /** Others may have just used a connection too: each is trusted once more. */
    private String toldOnceThePoolHasFoundOut(MunicipalityDetails municipality) {
        for (var attempt = 0; attempt < 20; attempt++) {
            try {
                return told(municipality);
            } catch (DataAccessException | TransactionException alsoCut) {
                // The next one.
            }
        }
        return told(municipality);
    }

    private String told(MunicipalityDetails municipality) {
        return current.during(
                municipality, () -> transaction.<String>execute(status -> jdbc.queryForObject(TOLD, String.class)));
    }

    private void cutAllConnections() throws SQLException {
        try (var superuser = TestDatabase.superuser(database.getJdbcUrl());
                var statement = superuser.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'portal_app' "
                    + "and datname = current_database()");
        }
    }
}
