package no.parorendeportalen.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Statements;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.situation.WriteSituation;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class ContactsPageTests {

    private static final int MOST_QUERIES = 6;

    @Autowired
    ContactService contacts;

    @Autowired
    SituationService situations;

    @Autowired
    UnitService units;

    @Autowired
    KeptService kept;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    MunicipalityDetails municipality;
    Pages pages;

    @BeforeEach
    void addOne() {
        municipality = TestMunicipalities.add(municipalities);
        pages = new Pages(port);
    }

    @Test
    void showsWhatIsUrgentFirstThenWhomToRingNowThenTheUnits() {
        var unit = here(() -> units.named("Pårørendesenteret"));
        publish(contact("Senteret", ContactKind.OFFICE, null, unit, Set.of(), Set.of(), "67501234"));
        publish(contact("Andre hjelpere", ContactKind.WEB, null, null, Set.of(), Set.of(), null));
        publish(contact("Pårørendetelefonen", ContactKind.LINE, 1, null, Set.of(), Set.of(), "67504050"));
        publish(contact("Fare for liv", ContactKind.EMERGENCY, null, null, Set.of(), Set.of(), "113"));
        write(contact("Et utkast", ContactKind.LINE, 2, null, Set.of(), Set.of(), "67504051"));

        assertThat(text(""))
                .containsSubsequence(
                        "Hvem kan jeg ringe?",
                        "Haster det?",
                        "Ring Fare for liv AS 113",
                        "Snakk med noen nå",
                        "Pårørendetelefonen",
                        "Ring Pårørendetelefonen AS 67 50 40 50",
                        "Åpent hele døgnet",
                        "Ikke kontrollert",
                        "Er noe feil her?",
                        "Pårørendesenteret",
                        "Senteret",
                        "Andre du kan kontakte",
                        "Andre hjelpere",
                        "Nettsiden til Andre hjelpere AS")
                .doesNotContain("Et utkast");
        assertThat(pages.ok(path("")))
                .contains("<li id=\"parorendetelefonen\">", "href=\"tel:+4767504050\"", "href=\"tel:113\"");
    }

    @Test
    void findsThoseWhoKnowASituationAndThoseForChildren() {
        var dementia = situation("Demens");
        publish(contact("Demenslinjen", ContactKind.LINE, null, null, Set.of(), Set.of(dementia), "23120040"));
        publish(contact("Pårørendetelefonen", ContactKind.LINE, 1, null, Set.of(), Set.of(), "67504050"));
        publish(contact("Barnelinjen", ContactKind.CHAT, null, null, Set.of(Audience.CHILD), Set.of(), null));

        assertThat(pages.ok(path(""))).contains("?situasjon=demens", "?for=barn");
        assertThat(text("?situasjon=demens"))
                .containsSubsequence("Demenslinjen", "For alle pårørende", "Pårørendetelefonen")
                .doesNotContain("Barnelinjen");
        assertThat(text("?for=barn")).contains("Barnelinjen").doesNotContain("Demenslinjen", "Pårørendetelefonen");
        assertThat(pages.get(path("?situasjon=ukjent")).statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhatToDoWhereNobodyIsToBeRung() {
        assertThat(text(""))
                .contains("Ring 113", "Ring legevakten 116 117", "ikke lagt inn hvem du kan kontakte")
                .doesNotContain("Finn noen som kjenner din situasjon");
        assertThat(text("?for=barn")).contains("Kommunen hjelper deg videre.");
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        var situation = situation("Sorg");
        publish(contact("Første", ContactKind.LINE, 1, null, Set.of(), Set.of(situation), "67504050"));
        var forFew = statements.during(() -> pages.ok(path("?x=few")));
        for (var i = 0; i < 30; i++) {
            publish(contact("Linje " + i, ContactKind.LINE, i + 2, null, Set.of(), Set.of(situation), "67504050"));
        }
        var forMany = statements.during(() -> pages.ok(path("?x=many")));

        assertThat(forMany).hasSameSizeAs(forFew).hasSizeBetween(3, MOST_QUERIES);
    }

    private UUID situation(String title) {
        var id = UUID.randomUUID();
        here(() -> situations.write(
                new WriteSituation(id, null, null, title, title, "", "", List.of(), false, 1, Upkeep.NOBODYS)));
        here(() -> kept.take(KeptStep.PUBLISH, KeptKind.SITUATION, id, null));
        return id;
    }

    private UUID write(WriteContact command) {
        return here(() -> contacts.write(command));
    }

    private void publish(WriteContact command) {
        var id = write(command);
        here(() -> kept.take(KeptStep.PUBLISH, KeptKind.CONTACT, id, null));
    }

    private static WriteContact contact(
            String name,
            ContactKind kind,
            @Nullable Integer front,
            @Nullable UUID unit,
            Set<Audience> audience,
            Set<UUID> situations,
            @Nullable String phone) {
        return new WriteContact(
                UUID.randomUUID(),
                null,
                null,
                name,
                name + " AS",
                kind,
                "",
                phone == null ? null : new PhoneNumber(phone),
                null,
                null,
                "https://eksempel.no",
                null,
                unit,
                OpeningHours.ALWAYS,
                true,
                true,
                audience,
                situations,
                List.of("nb"),
                front,
                Upkeep.NOBODYS);
    }

    private String text(String query) {
        return pages.text(path(query));
    }

    private String path(String query) {
        return "/" + municipality.address() + "/kontakt" + query;
    }

    private <T> T here(Supplier<T> work) {
        return current.during(municipality, work);
    }
}
