package no.parorendeportalen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.contact.TestContacts;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A real page that follows the clock, and what is left of it when its moment has come. */
@PortalTest
class PageMomentTests {

    @Autowired
    PageCache cache;

    @Autowired
    ContactService contacts;

    @Autowired
    KeptService kept;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @LocalServerPort
    int port;

    @Test
    void endsWhenTheWordsOfItsOpeningHoursWouldBeOthers() {
        var municipality = TestMunicipalities.add(municipalities);
        current.during(municipality, () -> {
            var id = contacts.write(TestContacts.line("Telefonen", TestContacts.weekdays("09:00-15:00")));
            return kept.take(KeptStep.PUBLISH, KeptKind.CONTACT, id, null);
        });
        var address = "/" + municipality.address() + "/kontakt";
        var opening = current.during(municipality, contacts::all).get(0).opening();
        assertThat(new Pages(port).ok(address)).contains(opening.text());

        var page = cache.find(address).orElseThrow();
        assertThat(page.markedUntil()).isEqualTo(opening.changesAt()).isAfter(Instant.now());
        assertThat(page.until()).isNull();
        assertThat(page.isFresh(opening.changesAt())).isFalse();
        var older = page.asOf(opening.changesAt()).orElseThrow();
        assertThat(new String(older.bytes(), StandardCharsets.UTF_8))
                .contains("67 50 40 50", "Mandag–fredag")
                .doesNotContain(opening.text());
    }
}
