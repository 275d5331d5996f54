package no.parorendeportalen.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Duration;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.shared.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an administrator sets is seen on every page at once, and soon by other processes. */
@PortalTest
class MunicipalitySettingsTests {

    private static final Contact CONTACT =
            new Contact("Pårørendetelefonen", "+47 67504050", "post@eksempel.no", "Hverdager kl. 9–15");
    private static final StatementLinks LINKS =
            new StatementLinks("https://eksempel.no/personvern", "https://uustatus.no/1");

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    UnitService units;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    JdbcConnectionDetails database;

    @LocalServerPort
    int port;

    MunicipalityDetails own;

    @BeforeEach
    void begin() {
        own = TestMunicipalities.add(municipalities);
        current.begin(own);
    }

    @AfterEach
    void end() {
        current.end();
    }

    @Test
    void showsThemInTheFooterOfEveryPageAtOnce() {
        var pages = new Pages(port);
        assertThat(pages.ok("/" + own.address() + "/strategi")).doesNotContain("tel:");

        municipalities.change(settings("Nye " + own.name(), 0));

        for (var page : new String[] {
            pages.ok("/" + own.address() + "/strategi"),
            pages.get("/" + own.address() + "/ukjent").body()
        }) {
            assertThat(page)
                    .contains("href=\"tel:+4767504050\"", "67 50 40 50", "mailto:post@eksempel.no", "kl. 9–15")
                    .contains("https://eksempel.no/personvern", "https://uustatus.no/1")
                    .contains("Nye " + own.name() + " kommune")
                    .contains("data-palette=\"lyng\"");
        }
        assertThat(pages.ok("/baerum/strategi")).doesNotContain("67 50 40 50");
    }

    @Test
    void renamesTheTopOfTheTreeWithTheMunicipality() {
        municipalities.change(settings("Større", 0));

        assertThat(units.tree().get(0).name()).isEqualTo("Større kommune");
        assertThat(municipalities.at(own.address()).orElseThrow().name()).isEqualTo("Større");
    }

    @Test
    void refusesWhatSomebodyElseHasChanged() {
        municipalities.change(settings("Først", 0));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> municipalities.change(settings("Sist", 0)));
        assertThat(municipalities.settings().name()).isEqualTo("Først");
        assertThat(municipalities.settings().contact().phone()).isEqualTo("67 50 40 50");
    }

    @Test
    void refusesWhatIsNoSetting() {
        refuses(new MunicipalitySettings(0, " ", Palette.SKOG, Contact.NONE, StatementLinks.NONE, 4, 2));
        refuses(new MunicipalitySettings(0, "A", Palette.SKOG, Contact.NONE, StatementLinks.NONE, 4, 5));
        refuses(new MunicipalitySettings(0, "A", Palette.SKOG, Contact.NONE, StatementLinks.NONE, 0, 0));
        refuses(new MunicipalitySettings(
                0, "A", Palette.SKOG, new Contact(null, "12", null, null), StatementLinks.NONE, 4, 2));
        refuses(new MunicipalitySettings(
                0, "A", Palette.SKOG, Contact.NONE, new StatementLinks("http://a.no", null), 4, 2));
        assertThat(municipalities.settings().name()).isEqualTo(own.name());
    }

    @Test
    void noticesWhatAnotherProcessHasChanged() throws SQLException {
        var pages = new Pages(port);
        pages.ok("/" + own.address() + "/strategi");
        try (var other = TestDatabase.application(database.getJdbcUrl(), own.id());
                var statement = other.createStatement()) {
            statement.execute("update municipality set contact_phone = '22334455', version = version + 1");
        }

        var until = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!pages.ok("/" + own.address() + "/strategi").contains("22 33 44 55")) {
            assertThat(System.nanoTime()).as("noticed in time").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private void refuses(MunicipalitySettings settings) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> municipalities.change(settings));
    }

    private static MunicipalitySettings settings(String name, long version) {
        return new MunicipalitySettings(version, name, Palette.LYNG, CONTACT, LINKS, 4, 2);
    }
}
