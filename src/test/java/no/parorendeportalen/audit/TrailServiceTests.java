package no.parorendeportalen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Statements;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.shared.TrailEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail keeps what is told in the very transaction, and nobody rewrites it. */
@PortalTest
class TrailServiceTests {

    private static final UUID SUBJECT = UUID.randomUUID();

    @Autowired
    TrailService trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    Statements statements;

    @Autowired
    Clock clock;

    MunicipalityDetails own;

    @BeforeEach
    void begin() {
        own = TestMunicipalities.add(municipalities);
        current.begin(own);
    }

    @AfterEach
    void end() {
        current.end();
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsWhoDidWhatAndWhatItSaidBefore() {
        var kari = as("Kari Nordmann");
        tell(TrailEntry.of("unit.renamed", SUBJECT, "Hjemmetjenesten")
                .changing("name", "Hjemmesykepleien", "Hjemmetjenesten")
                .changing("parent", null, "Helse")
                .because("Nytt navn fra nyttår"));

        assertThat(trail.latest(1)).singleElement().satisfies(it -> {
            assertThat(it.account()).isEqualTo(kari.account());
            assertThat(it.who()).isEqualTo("Kari Nordmann");
            assertThat(it.act()).isEqualTo("unit.renamed");
            assertThat(it.label()).isEqualTo("Hjemmetjenesten");
            assertThat(it.reason()).isEqualTo("Nytt navn fra nyttår");
            assertThat(it.at().toInstant()).isBetween(clock.instant().minusSeconds(60), clock.instant());
            assertThat(it.changes())
                    .containsExactly(
                            new TrailLine.Change("name", "Hjemmesykepleien", "Hjemmetjenesten"),
                            new TrailLine.Change("parent", null, "Helse"));
        });
    }

    @Test
    void keepsWhatTheOperatorDidWithoutAName() {
        tell(TrailEntry.of("account.added", SUBJECT, "Kari"));

        assertThat(trail.latest(1).get(0).who()).isNull();
    }

    @Test
    void forgetsWhatDidNotHappen() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(TrailEntry.of("unit.added", SUBJECT, "Aldri"));
            status.setRollbackOnly();
        });

        assertThat(trail.history(SUBJECT)).isEmpty();
    }

    @Test
    void refusesWhatWouldBeLost() {
        var entry = TrailEntry.of("unit.added", SUBJECT, "Tapt");
        var reading = new TransactionTemplate(transaction.getTransactionManager());
        reading.setReadOnly(true);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> events.publishEvent(entry));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> reading.executeWithoutResult(status -> events.publishEvent(entry)));
        current.end();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> tell(entry));
    }

    @Test
    void showsOneMunicipalityNothingOfAnothers() {
        tell(TrailEntry.of("unit.added", SUBJECT, "Vår"));

        current.begin(TestMunicipalities.add(municipalities));
        assertThat(trail.latest(10)).extracting(TrailLine::act).containsExactly("municipality.added");
        assertThat(trail.history(SUBJECT)).isEmpty();
        assertThat(trail.find(TrailFilter.NONE, 1).choices().people()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail_entry set account_name = 'En annen'",
                "delete from trail_entry",
                "truncate trail_entry cascade",
                "update trail_change set after_text = 'Noe annet'",
                "delete from trail_change",
                "truncate trail_change"
            })
    void isRewrittenByNobody(String sql) throws SQLException {
        tell(TrailEntry.of("unit.renamed", SUBJECT, "Fast").changing("name", "a", "b"));

        try (var application = TestDatabase.application(database.getJdbcUrl(), own.id());
                var owner = TestDatabase.owner(database.getJdbcUrl());
                var asApplication = application.createStatement();
                var asOwner = owner.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> asApplication.execute(sql))
                    .satisfies(it -> assertThat(it.getSQLState()).isEqualTo("42501"));
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> asOwner.execute(sql))
                    .satisfies(it -> assertThat(it.getSQLState()).isEqualTo("23000"));
        }
        assertThat(trail.history(SUBJECT)).isNotEmpty();
    }

    @Test
    void findsByEachThingThatIsAskedFor() {
        var kari = as("Kari");
        tell(TrailEntry.of("unit.added", SUBJECT, "Hjemmetjenesten i Øst"));
        as("Ola");
        tell(TrailEntry.of("account.added", UUID.randomUUID(), "100 % Ola"));
        var today = LocalDate.now(clock);

        assertThat(found(new TrailFilter(kari.account(), null, null, null, null, null)))
                .containsExactly("Hjemmetjenesten i Øst");
        assertThat(found(new TrailFilter(null, today, today, null, null, null))).hasSize(3);
        assertThat(found(new TrailFilter(null, today.plusDays(1), null, null, null, null)))
                .isEmpty();
        assertThat(found(new TrailFilter(null, null, today.minusDays(1), null, null, null)))
                .isEmpty();
        assertThat(found(new TrailFilter(null, null, null, "account", null, null)))
                .containsExactly("100 % Ola");
        assertThat(found(new TrailFilter(null, null, null, "acc", null, null))).isEmpty();
        assertThat(found(new TrailFilter(null, null, null, null, "i øst", null)))
                .containsExactly("Hjemmetjenesten i Øst");
        assertThat(found(new TrailFilter(null, null, null, null, "%", null))).containsExactly("100 % Ola");
        assertThat(found(TrailFilter.of(SUBJECT))).containsExactly("Hjemmetjenesten i Øst");
        assertThat(trail.find(TrailFilter.NONE, 1).choices().groups())
                .containsExactly("account", "municipality", "unit");
        assertThat(trail.find(TrailFilter.NONE, 1).choices().people())
                .extracting(TrailChoices.Person::name)
                .containsExactly("Kari", "Ola");
    }

    @Test
    void turnsPagesAndHandsOutAll() {
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < 1_019; i++) {
                events.publishEvent(
                        TrailEntry.of("unit.renamed", SUBJECT, "Nr. " + i).changing("name", "før", "etter " + i));
            }
        });

        var asked = statements.during(() -> assertThat(trail.find(TrailFilter.NONE, 1))
                .satisfies(it -> assertThat(it.lines()).hasSize(50))
                .satisfies(it -> assertThat(it.pages()).isEqualTo(21)));
        assertThat(asked).hasSizeLessThanOrEqualTo(6);
        assertThat(trail.find(TrailFilter.NONE, 9_999).lines()).hasSize(20);

        var all = new ArrayList<TrailLine>();
        trail.each(TrailFilter.NONE, all::add);
        assertThat(all).hasSize(1_020).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo(Comparator.comparing(TrailLine::at).reversed());
        assertThat(all.subList(0, 1_019))
                .allMatch(it -> "før".equals(it.changes().get(0).before()));
    }

    private List<String> found(TrailFilter filter) {
        return trail.find(filter, 1).lines().stream().map(TrailLine::label).toList();
    }

    private void tell(TrailEntry entry) {
        transaction.executeWithoutResult(status -> events.publishEvent(entry));
    }

    private static Member as(String name) {
        var member = new Member(UUID.randomUUID(), name, Role.ADMINISTRATOR, null);
        var authentication = new TestingAuthenticationToken(name, "");
        authentication.setDetails(member);
        SecurityContextHolder.getContext().setAuthentication(authentication);
        return member;
    }
}
