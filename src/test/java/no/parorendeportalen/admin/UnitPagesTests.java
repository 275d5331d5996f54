package no.parorendeportalen.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Units are changed on their pages, and nothing is lost or changed by what cannot be. */
@PortalTest
class UnitPagesTests {

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    UnitService units;

    @Autowired
    AccountService accounts;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    Office office;
    SignIn administrator;
    String path;
    UUID home;

    @BeforeEach
    void open() {
        office = Office.open(municipalities, current, units, accounts);
        administrator = office.signIn(port, "administrator");
        path = office.path("/admin/enheter");
        home = office.unit("Hjemmetjenesten");
    }

    @Test
    void addsAUnit() {
        var answer = administrator.postForm(path + "/ny", Map.of("name", " Dagsenter 😀 ", "parent", home.toString()));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(path);
        assertThat(unit("Dagsenter 😀").parent()).isEqualTo(home);
        assertThat(administrator.ok(path))
                .contains("Dagsenter 😀", Words.beginningOf("units.added"), "Hjemmetjenesten");
    }

    @Test
    void keepsWhatWasTypedOfANameThatIsNone() {
        for (var name : List.of("", "   ", "a\u0000b", "\u202egal", "to\nlinjer", "\uFFFD")) {
            var answer = administrator.postForm(path + "/ny", Map.of("name", name, "parent", home.toString()));

            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat(answer.body()).contains("id=\"name-error\"", "ds-error-summary");
            assertThat(all()).hasSize(2);
        }
    }

    @Test
    void writesMarkupAsTextAndRefusesWhatIsTooLong() {
        administrator.postForm(path + "/ny", Map.of("name", "<script>x</script>", "parent", home.toString()));
        assertThat(administrator.ok(path)).contains("&lt;script&gt;x").doesNotContain("<script>x");

        var answer = administrator.postForm(path + "/ny", Map.of("name", "x".repeat(121), "parent", home.toString()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("x".repeat(121));
    }

    @Test
    void refusesAParentThatIsNone() {
        for (var parent : List.of("", "tull", "00000000-0000-0000-0000-000000000000")) {
            var answer = administrator.postForm(path + "/ny", Map.of("name", "Ny", "parent", parent));

            assertThat(answer.statusCode()).as(parent).isIn(404, 422);
            assertThat(all()).hasSize(2);
        }
    }

    @Test
    void knowsNothingOfAnothersUnits() {
        var other = Office.open(municipalities, current, units, accounts);
        var theirs = other.unit("Deres");

        assertThat(administrator.get(path + "/" + theirs + "/navn").statusCode())
                .isEqualTo(404);
        assertThat(administrator
                        .postForm(path + "/ny", Map.of("name", "Ny", "parent", theirs.toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(administrator
                        .postForm(path + "/ny", path + "/" + theirs + "/navn", Map.of("name", "Tatt", "version", "0"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(administrator
                        .postForm(
                                path + "/" + home + "/avslutt",
                                Map.of(
                                        "version", "0",
                                        "on", "2026-01-01",
                                        "successor", theirs.toString(),
                                        "confirmed", "true"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(administrator.get(other.path("/admin/enheter")).statusCode()).isEqualTo(404);
    }

    @Test
    void renamesAUnitAndIgnoresFieldsThatAreNoneOfItsOwn() {
        var answer = administrator.postForm(
                path + "/" + home + "/navn",
                Map.of("name", "Hjemmesykepleien", "version", "0", "municipalityId", "x", "id", "y"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(unit("Hjemmesykepleien").id()).isEqualTo(home);
    }

    @Test
    void showsBothNamesWhenSomebodyElseWasFirst() {
        administrator.postForm(path + "/" + home + "/navn", Map.of("name", "Den første", "version", "0"));
        var late = administrator.postForm(path + "/" + home + "/navn", Map.of("name", "Den andre", "version", "0"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("første", "value=\"Den andre\"", "administrator")
                .doesNotContain("??");
        assertThat(unit("Den første").id()).isEqualTo(home);

        var again = SignIn.hidden(late.body());
        again.put("name", "Den andre");
        assertThat(administrator.post(path + "/" + home + "/navn", again).statusCode())
                .isEqualTo(302);
        assertThat(unit("Den andre").id()).isEqualTo(home);
    }

    @Test
    void movesAUnitButNeverBelowItself() {
        var day = office.unit("Dagsenter");
        assertThat(administrator
                        .postForm(path + "/" + day + "/flytt", Map.of("parent", home.toString(), "version", "0"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(unit("Dagsenter").parent()).isEqualTo(home);

        var ring =
                administrator.postForm(path + "/" + home + "/flytt", Map.of("parent", day.toString(), "version", "0"));
        assertThat(ring.statusCode()).isEqualTo(422);
        assertThat(ring.body()).contains(Words.of("validation.unit.PARENT_BELOW"));
        assertThat(unit("Hjemmetjenesten").depth()).isEqualTo(1);
    }

    @Test
    void asksBeforeItMergesAndTakesPeopleAlong() {
        var kari = office.add("kari", Role.STAFF, home);
        var care = office.unit("Omsorg");
        var fields = Map.of("version", "0", "on", "2026-01-01", "successor", care.toString());

        var asked = administrator.postForm(path + "/" + home + "/avslutt", fields);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("Omsorg", "1 bruker");
        assertThat(unit("Hjemmetjenesten").isOpen()).isTrue();

        var done = administrator.post(path + "/" + home + "/avslutt", SignIn.hidden(asked.body()));
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(unit("Hjemmetjenesten").successor()).isEqualTo(care);
        assertThat(office.within(() -> accounts.member(kari).unit())).isEqualTo(care);
        assertThat(administrator.ok(path))
                .contains(Words.of("units.ended.title"), Words.of("units.merged", "Hjemmetjenesten", "Omsorg"));
    }

    @Test
    void doesNotEndAUnitWhosePeopleNobodyTakesOver() {
        office.add("kari", Role.STAFF, home);
        for (var confirmed : List.of("false", "true")) {
            var answer = administrator.postForm(
                    path + "/" + home + "/avslutt", Map.of("version", "0", "on", "1.1.2026", "confirmed", confirmed));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains(Words.of("validation.unit.SUCCESSOR_NEEDED"));
        }
        assertThat(unit("Hjemmetjenesten").isOpen()).isTrue();
    }

    @Test
    void keepsADayThatIsNone() {
        for (var day : List.of("", "i går", "2026-02-30", "2199-01-01", "1\u0000")) {
            var answer = administrator.postForm(
                    path + "/" + home + "/avslutt", Map.of("version", "0", "on", day, "confirmed", "true"));

            assertThat(answer.statusCode()).as(day).isEqualTo(422);
            assertThat(unit("Hjemmetjenesten").isOpen()).isTrue();
        }
    }

    @Test
    void asksAsOftenForManyUnitsAsForFew() {
        administrator.ok(path); // gives the session its token
        var few = statements.during(() -> administrator.ok(path));
        for (var i = 0; i < 60; i++) {
            office.unit("Enhet " + i);
            if (i % 10 == 0) {
                office.add("person" + i, Role.STAFF, home);
            }
        }
        var many = statements.during(() -> administrator.ok(path));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void isForAdministratorsAlone() {
        office.add("redaktor", Role.EDITOR, null);
        office.add("ansatt", Role.STAFF, null);

        for (var who : new String[] {"redaktor", "ansatt"}) {
            assertThat(office.signIn(port, who).get(path).statusCode()).as(who).isEqualTo(403);
        }
        assertThat(SignIn.nobody(port).get(path).statusCode()).isEqualTo(302);
        assertThat(administrator
                        .post(path + "/ny", Map.of("name", "Uten merke", "parent", home.toString()))
                        .statusCode())
                .isNotEqualTo(302);
        assertThat(all()).hasSize(2);
    }

    private List<UnitDetails> all() {
        return office.within(units::tree);
    }

    private UnitDetails unit(String name) {
        return all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }
}
