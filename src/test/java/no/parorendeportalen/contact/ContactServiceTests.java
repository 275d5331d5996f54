package no.parorendeportalen.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

@PortalTest
class ContactServiceTests {

    @Autowired
    ContactService contacts;

    @Autowired
    KeptService kept;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    JdbcConnectionDetails database;

    MunicipalityDetails municipality;

    @BeforeEach
    void addOne() {
        municipality = TestMunicipalities.add(municipalities);
    }

    @Test
    void keepsWhatWasWritten() {
        var christmas = new HoursException(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 24), null, "julaften");
        var hours = TestContacts.with(TestContacts.weekdays("09:00-11:30", "12:00-00:00"), christmas);
        var command = TestContacts.line("Pårørendetelefonen", hours);

        here(() -> contacts.write(command));
        var found = here(() -> contacts.forEditing(command.id()));

        assertThat(found.written())
                .usingRecursiveComparison()
                .ignoringFields("version", "key")
                .isEqualTo(command);
        assertThat(found.written().key()).isEqualTo("parorendetelefonen");
        assertThat(here(contacts::all)).as("a draft").isEmpty();
    }

    @Test
    void replacesHoursWhenTheyChange() {
        var command = TestContacts.line("Pårørendetelefonen", TestContacts.weekdays("09:00-15:00"));
        here(() -> contacts.write(command));
        var hours = TestContacts.weekdays("08:00-15:00");

        here(() -> contacts.write(again(command.id(), hours)));
        here(() -> contacts.write(again(command.id(), OpeningHours.ALWAYS)));
        here(() -> contacts.write(again(command.id(), hours)));

        assertThat(here(() -> contacts.forEditing(command.id())).written().hours())
                .isEqualTo(hours);
    }

    @Test
    void refusesWhoWasSecondAndAKeyThatIsTaken() {
        var command = TestContacts.line("Pårørendetelefonen", OpeningHours.UNKNOWN);
        here(() -> contacts.write(command));
        var first = again(command.id(), OpeningHours.ALWAYS);
        here(() -> contacts.write(first));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> here(() -> contacts.write(first)));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() ->
                        here(() -> contacts.write(TestContacts.line("Pårørendetelefonen", OpeningHours.UNKNOWN))));
    }

    @Test
    void listsWhatIsPublishedEmergenciesFirst() {
        publish("Zebralinjen", ContactKind.LINE, 2);
        publish("Ålesundslinjen", ContactKind.LINE, 1);
        publish("Kontoret", ContactKind.OFFICE, null);
        publish("Ødeleggelse", ContactKind.EMERGENCY, null);

        assertThat(here(contacts::all))
                .extracting(ContactCard::name)
                .containsExactly("Ødeleggelse", "Ålesundslinjen", "Zebralinjen", "Kontoret");
        assertThat(here(contacts::front))
                .extracting(ContactCard::name)
                .containsExactly("Ålesundslinjen", "Zebralinjen");
    }

    /** What the entity refuses, the database refuses too. */
    @Test
    void lacksNothingInTheDatabase() throws SQLException {
        var id = publish("Telefonen", ContactKind.LINE, 1);
        try (var application = TestDatabase.application(database.getJdbcUrl(), municipality.id());
                var statement = application.createStatement()) {
            var insert =
                    "insert into contact_hours (contact_id, weekday, first_day, last_day, opens, closes, closed, reason) values ('"
                            + id + "', ";
            statement.execute(insert + "1, null, null, 540, 690, false, '')");
            statement.execute(insert + "1, null, null, 690, 900, false, '')");
            statement.execute(insert + "1, '2026-07-01', '2026-07-31', 540, 840, false, '')");
            statement.execute(insert + "null, '2026-12-24', '2026-12-24', 540, 600, false, '')");
            for (var wrong : List.of(
                    "1, null, null, 600, 601, false, ''",
                    "1, '2026-07-31', null, 600, 660, false, ''",
                    "null, '2026-12-23', '2026-12-26', 0, 1440, true, ''",
                    "null, null, null, 0, 1440, true, ''",
                    "2, null, null, 600, 600, false, ''",
                    "8, null, null, 600, 660, false, ''")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(wrong)
                        .isThrownBy(() -> statement.execute(insert + wrong + ")"))
                        .satisfies(it -> assertThat(it.getSQLState()).startsWith("23"));
            }
        }
    }

    private UUID publish(String name, ContactKind kind, Integer front) {
        var id = here(() -> contacts.write(
                TestContacts.line(UUID.randomUUID(), null, name, kind, OpeningHours.UNKNOWN, Set.of(), front)));
        here(() -> {
            kept.take(KeptStep.PUBLISH, KeptKind.CONTACT, id, 0L);
            return id;
        });
        return id;
    }

    private WriteContact again(UUID id, OpeningHours hours) {
        var version = Objects.requireNonNull(
                here(() -> contacts.forEditing(id)).written().version());
        return TestContacts.line(id, version, "Pårørendetelefonen", ContactKind.LINE, hours, Set.of(), 1);
    }

    private <T> T here(Supplier<T> work) {
        return current.during(municipality, work);
    }
}
