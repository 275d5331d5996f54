package no.parorendeportalen.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.MunicipalitySettings;
import no.parorendeportalen.municipality.Palette;
import no.parorendeportalen.municipality.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Settings are kept as they are meant, or not at all; the front page says which are missing, the trail who set them. */
@PortalTest
class SettingsPageTests {

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

    @BeforeEach
    void open() {
        office = Office.open(municipalities, current, units, accounts);
        administrator = office.signIn(port, "administrator");
        path = office.path("/admin/innstillinger");
    }

    @Test
    void keepsWhatIsSetAndShowsItOnEveryPage() {
        assertThat(administrator.ok(office.path("/admin")))
                .contains(Words.of("overview.todo.contact"), Words.of("overview.todo.privacy"));
        var answer =
                administrator.postForm(path, settings(Map.of("municipalityId", "x", "address", "stjalet", "id", "y")));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(saved().contact().phone()).isEqualTo("67 50 40 50");
        assertThat(saved().palette()).isEqualTo(Palette.ROGN);
        assertThat(saved().term()).isEqualTo(6);
        assertThat(administrator.ok(office.path("/admin")))
                .contains("tel:+4767504050", "Endret innstillingene", "data-palette=\"rogn\"")
                .doesNotContain(Words.of("overview.todo.contact"), Words.of("overview.todo.privacy"));
        assertThat(new Pages(port).ok(office.path("/strategi"))).contains("https://eksempel.no/personvern");
    }

    @Test
    void keepsWhatWasTypedOfWhatIsNoSetting() {
        for (var wrong : new String[][] {
            {"name", ""},
            {"name", "a\u0000b"},
            {"name", "\u202egal"},
            {"phone", "12345678"},
            {"phone", "67 50 40 5x"},
            {"email", "ikke-epost"},
            {"privacy", "http://eksempel.no"},
            {"privacy", "javascript:alert(1)"},
            {"accessibility", "https://a b"},
            {"palette", "ROSA"},
            {"palette", ""},
            {"term", "0"},
            {"term", "fire"},
            {"term", "99999999999"},
            {"revisedEvery", "7"},
            {"revisedEvery", ""},
            {"contactName", "to\nlinjer"}
        }) {
            var field = wrong[0];
            var value = wrong[1];
            var answer = administrator.postForm(path, settings(Map.of(field, value)));

            assertThat(answer.statusCode()).as(field + " " + value).isEqualTo(422);
            assertThat(answer.body())
                    .contains("id=\"" + field + "-error\"", "href=\"#" + field + "\"", "ds-error-summary", "kl. 9–15");
            assertThat(saved().contact().phone()).isNull();
            assertThat(saved().version()).isZero();
        }
    }

    @Test
    void refusesWhatIsTooLong() {
        for (var field : List.of("name", "contactName", "phone", "opening", "email", "privacy", "accessibility")) {
            var answer =
                    administrator.postForm(path, settings(Map.of(field, "https://eksempel.no/" + "x".repeat(600))));

            assertThat(answer.statusCode()).as(field).isEqualTo(422);
            assertThat(saved().version()).isZero();
        }
    }

    @Test
    void writesMarkupAsText() {
        administrator.postForm(path, settings(Map.of("contactName", "<script>x</script> 😀")));

        assertThat(administrator.ok(path)).contains("&lt;script&gt;x").doesNotContain("<script>x");
    }

    @Test
    void showsBothVersionsWhenSomebodyElseWasFirst() {
        administrator.postForm(path, settings(Map.of("contactName", "Den første")));
        var late = administrator.postForm(path, settings(Map.of("contactName", "Den andre")));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("første", "value=\"Den andre\"", Words.of("conflict.saved"))
                .doesNotContain("??");
        assertThat(saved().contact().name()).isEqualTo("Den første");

        var again = new HashMap<>(settings(Map.of("contactName", "Den andre")));
        again.putAll(SignIn.hidden(late.body()));
        assertThat(administrator.post(path, again).statusCode()).isEqualTo(302);
        assertThat(saved().contact().name()).isEqualTo("Den andre");
    }

    @Test
    void isForAdministratorsAlone() {
        office.add("redaktor", Role.EDITOR, null);
        var editor = office.signIn(port, "redaktor");

        assertThat(editor.get(path).statusCode()).isEqualTo(403);
        assertThat(editor.get(office.path("/admin/endringer")).statusCode()).isEqualTo(403);
        assertThat(editor.ok(office.path("/admin")))
                .contains(Words.of("overview.draft.none"))
                .doesNotContain(Words.of("overview.latest"));
        assertThat(editor.postForm(office.path("/admin"), path, settings(Map.of()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(saved().version()).isZero();
    }

    @Test
    void asksLittleOfTheDatabase() {
        administrator.ok(path);
        assertThat(statements.during(() -> administrator.ok(path))).hasSizeLessThanOrEqualTo(10);
    }

    private MunicipalitySettings saved() {
        return office.within(municipalities::settings);
    }

    private Map<String, String> settings(Map<String, String> otherwise) {
        var fields = new HashMap<String, String>();
        fields.put("name", office.municipality().name());
        fields.put("contactName", "Pårørendetelefonen");
        fields.put("phone", "67504050");
        fields.put("opening", "Hverdager kl. 9–15");
        fields.put("email", "post@eksempel.no");
        fields.put("palette", "ROGN");
        fields.put("term", "6");
        fields.put("revisedEvery", "3");
        fields.put("privacy", "https://eksempel.no/personvern");
        fields.put("accessibility", "https://uustatus.no/nb/1");
        fields.put("version", "0");
        fields.putAll(otherwise);
        return fields;
    }
}
