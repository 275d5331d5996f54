package no.parorendeportalen.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.municipality.UnitRefused.Reason;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The tree of units stays a tree, whatever is asked of it. */
@PortalTest
@RecordApplicationEvents
class UnitServiceTests {

    @Autowired
    UnitService units;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clock clock;

    MunicipalityDetails own;
    UUID top;
    UUID health;
    UUID home;
    UUID school;

    @BeforeEach
    void plantATree() {
        own = TestMunicipalities.add(municipalities);
        current.begin(own);
        top = units.tree().get(0).id();
        health = units.add(top, "Helse");
        home = units.add(health, "Hjemmetjenesten");
        school = units.add(top, "Skole");
    }

    @AfterEach
    void end() {
        current.end();
    }

    @Test
    void putsANewUnitUnderAnother() {
        assertThat(unit(home).parent()).isEqualTo(health);
        assertThat(unit(home).depth()).isEqualTo(2);
        assertThat(unit(home).name()).isEqualTo("Hjemmetjenesten");
    }

    @Test
    void renamesAUnitAndSaysSo() {
        units.rename(home, 0, " Hjemmesykepleien ");

        assertThat(unit(home).name()).isEqualTo("Hjemmesykepleien");
        assertThat(events.stream(UnitRenamed.class))
                .contains(new UnitRenamed(home, "Hjemmetjenesten", "Hjemmesykepleien"));
    }

    @Test
    void movesAUnitWithAllBelowIt() {
        units.move(health, 0, school);

        assertThat(unit(health).parent()).isEqualTo(school);
        assertThat(unit(home).depth()).isEqualTo(3);
    }

    @Test
    void mergesAUnitIntoItsSuccessor() {
        units.end(health, 0, school, LocalDate.now(clock));

        assertThat(unit(health).isOpen()).isFalse();
        assertThat(unit(health).successor()).isEqualTo(school);
        assertThat(unit(home).parent()).isEqualTo(school);
        assertThat(events.stream(UnitEnded.class)).contains(new UnitEnded(health, school));
        assertThat(new UnitTree(units.tree()).now(health).orElseThrow().id()).isEqualTo(school);
    }

    @Test
    void mergesAUnitIntoOneBelowIt() {
        var night = units.add(home, "Nattjenesten");
        var day = units.add(health, "Dagsenter");
        units.end(health, 0, night, LocalDate.now(clock));

        assertThat(unit(home).parent()).isEqualTo(top);
        assertThat(unit(day).parent()).isEqualTo(night);
    }

    @Test
    void followsSuccessorsOfSuccessors() {
        units.end(home, 0, health, LocalDate.now(clock));
        units.end(health, 0, school, LocalDate.now(clock));
        var tree = new UnitTree(units.tree());

        assertThat(tree.now(home).orElseThrow().id()).isEqualTo(school);
        assertThat(tree.upFrom(school)).extracting(UnitDetails::name).containsExactly("Skole", own.name() + " kommune");
        assertThat(tree.find(null)).isEmpty();
        assertThat(tree.now(UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "a\nb"})
    void refusesANameThatIsNone(String name) {
        refuses(Reason.NAME_MISSHAPEN, () -> units.add(top, name));
        refuses(Reason.NAME_MISSHAPEN, () -> {
            units.rename(home, 0, name);
            return home;
        });
        refuses(Reason.NAME_MISSHAPEN, () -> units.add(top, "x".repeat(121)));
    }

    @Test
    void refusesANameThatIsTakenUntilItIsFree() {
        refuses(Reason.NAME_TAKEN, () -> units.add(top, "Skole"));
        units.end(school, 0, null, LocalDate.now(clock));

        assertThat(units.add(top, "Skole")).isNotEqualTo(school);
    }

    @Test
    void refusesToMakeARing() {
        refuses(Reason.PARENT_BELOW, () -> move(health, home));
        refuses(Reason.PARENT_BELOW, () -> move(health, health));
        refuses(Reason.UNIT_AT_TOP, () -> move(top, school));
    }

    @Test
    void refusesToMakeARingTogether() throws Exception {
        var both = Executors.newFixedThreadPool(2);
        try {
            var one = both.submit(() -> current.during(own, () -> tried(() -> units.move(health, 0, school))));
            var other = both.submit(() -> current.during(own, () -> tried(() -> units.move(school, 0, health))));
            assertThat(one.get() ^ other.get()).as("one of the two").isTrue();
        } finally {
            both.shutdownNow();
        }
        assertThat(units.tree()).hasSize(4);
    }

    @Test
    void refusesToEndWhatCannotEnd() {
        refuses(Reason.SUCCESSOR_NEEDED, () -> end(health, null));
        refuses(Reason.SUCCESSOR_ITSELF, () -> end(health, health));
        refuses(Reason.UNIT_AT_TOP, () -> end(top, school));
        refuses(Reason.DAY_TO_COME, () -> {
            units.end(home, 0, null, LocalDate.now(clock).plusDays(1));
            return home;
        });
        end(home, null);
        refuses(Reason.UNIT_ENDED, () -> {
            units.end(home, 1, null, LocalDate.now(clock));
            return home;
        });
        refuses(Reason.SUCCESSOR_ENDED, () -> end(school, home));
        refuses(Reason.PARENT_ENDED, () -> move(school, home));
        refuses(Reason.PARENT_ENDED, () -> units.add(home, "Ny"));
    }

    @Test
    void refusesWhatSomebodyElseHasChanged() {
        units.rename(home, 0, "Hjemme");

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> units.rename(home, 0, "Hjemmet"));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> units.move(home, 0, school));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> end(home, null));
        assertThat(unit(home).name()).isEqualTo("Hjemme");
    }

    @Test
    void knowsNothingOfAnothersUnits() {
        current.begin(TestMunicipalities.add(municipalities));
        var theirs = units.tree().get(0).id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> units.rename(home, 0, "Tatt"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> units.add(home, "Ny"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> move(home, theirs));
    }

    @Test
    void staysATreeWhoeverWrites() throws SQLException {
        end(school, null);
        refusesSql("update org_unit set parent_id = '" + home + "' where id = '" + health + "'");
        refusesSql("update org_unit set parent_id = '" + school + "' where id = '" + home + "'");
        refusesSql("update org_unit set parent_id = null where id = '" + home + "'");
        refusesSql("update org_unit set parent_id = '" + home + "' where id = '" + top + "'");
        refusesSql("update org_unit set ended_on = '2026-01-01' where id = '" + health + "'");
        refusesSql("update org_unit set ended_on = '2026-01-01', successor_id = '" + school + "' where id = '" + home
                + "'");
        refusesSql("update org_unit set name = 'Noe annet' where id = '" + school + "'");
        refusesSql("update org_unit set ended_on = null where id = '" + school + "'");
        refusesSql("delete from org_unit where id = '" + home + "'");
        refusesSql("truncate org_unit cascade");
    }

    private void refusesSql(String sql) throws SQLException {
        try (var superuser = TestDatabase.superuser(database.getJdbcUrl());
                var statement = superuser.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .as(sql)
                    .isThrownBy(() -> statement.execute(sql))
                    .satisfies(it -> assertThat(it.getSQLState()).as(sql).isEqualTo("23000"));
        }
    }

    private static void refuses(Reason reason, Callable<UUID> change) {
        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(change::call)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private static boolean tried(Runnable change) {
        try {
            change.run();
            return true;
        } catch (UnitRefused refused) {
            return false;
        }
    }

    private UUID move(UUID unit, UUID parent) {
        units.move(unit, 0, parent);
        return unit;
    }

    private UUID end(UUID unit, UUID successor) {
        units.end(unit, 0, successor, LocalDate.now(clock));
        return unit;
    }

    private UnitDetails unit(UUID id) {
        return new UnitTree(units.tree()).find(id).orElseThrow();
    }
}
