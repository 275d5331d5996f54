package no.parorendeportalen.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PortalTest
class ContactEditPagesTests {

    private static Town town;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    ContactService contacts;

    @Autowired
    KeptService kept;

    SignIn editor;

    @BeforeEach
    void signIn() {
        if (town == null) {
            town = Town.empty(context);
        }
        editor = town.as(Role.EDITOR, port);
    }

    @Test
    void addsAContactPointWithItsHoursAndShowsItWhenPublished() {
        var fields = filled("Pårørendetelefonen");
        fields.put("exceptions[0].first", "24.12.2030");
        fields.put("exceptions[0].reason", "julaften");

        var added = editor.post(list() + "/ny", fields);

        assertThat(added.statusCode()).isEqualTo(302);
        var id = UUID.fromString(fields.get("id"));
        assertThat(added.headers().firstValue("Location")).hasValue(list() + "/" + id);
        var hours = saved(id).written().hours();
        assertThat(hours.weekly()).hasSize(10).anyMatch(it -> it.day() == DayOfWeek.FRIDAY);
        assertThat(hours.exceptions()).extracting(HoursException::reason).containsExactly("julaften");
        var form = editor.ok(list() + "/" + id);
        assertThat(form).contains("value=\"09.00\"", "value=\"11.30\"", "Mandag–fredag kl. 9–11.30 og 12–15");
        assertThat(editor.ok(list())).contains("Pårørendetelefonen");

        assertThat(editor.ok(publicPage())).doesNotContain("67 50 40 50");
        town.here(() -> kept.take(KeptStep.PUBLISH, KeptKind.CONTACT, id, null));
        assertThat(editor.ok(publicPage())).contains("67 50 40 50");
    }

    @Test
    void saysWhatIsWrongBesideTheFieldsAndKeepsWhatWasTyped() {
        var fields = filled("");
        fields.put("phone", "12");
        fields.put("week[0].opens", "ni");
        fields.put("week[1].closes", "11");
        fields.put("front", "først");
        fields.put("exceptions[0].last", "24.12.2030");

        var refused = editor.post(list() + "/ny", fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "value=\"ni\"",
                        "value=\"12\"",
                        "value=\"først\"",
                        Words.of("validation.phone"),
                        Words.of("validation.time"),
                        Words.of("validation.closesBeforeItOpens"),
                        Words.of("validation.NotNull.contactForm.exceptions.first"),
                        "href=\"#week0.opens\"",
                        "href=\"#week1.closes\"");
    }

    @Test
    void refusesHoursThatOverlapOrThatAreNone() {
        var overlapping = filled("Overlapper");
        overlapping.put("week[1].opens", "11");
        assertThat(editor.post(list() + "/ny", overlapping).body()).contains(Words.of("validation.hoursOverlap"));

        var none = filled("Ingen dager");
        none.keySet().removeIf(it -> it.startsWith("week"));
        none.put("phone", "");
        assertThat(editor.post(list() + "/ny", none).body())
                .contains(Words.of("validation.noDays"), Words.of("validation.noWay"));
    }

    @Test
    void addsAndRemovesRowsAndReadsHoursAloudWithoutSaving() {
        var fields = filled("Rader");
        fields.put("rad", "uke-legg-til");
        var more = editor.post(list() + "/ny", fields);
        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.body()).contains("name=\"week[2].day\"", "value=\"Rader\"");

        fields.put("rad", "uke-fjern-0");
        assertThat(editor.post(list() + "/ny", fields).body())
                .contains("value=\"12\"")
                .doesNotContain("value=\"11.30\"");
        fields.put("rad", "unntak-legg-til");
        assertThat(editor.post(list() + "/ny", fields).body()).contains("name=\"exceptions[0].first\"");
        fields.put("rad", "noe-annet");
        assertThat(editor.post(list() + "/ny", fields).statusCode()).isEqualTo(400);

        fields.remove("rad");
        fields.put("vis-tider", "ja");
        assertThat(editor.post(list() + "/ny", fields).body()).contains("Mandag–fredag kl. 9–11.30 og 12–15");
        assertThat(town.here(contacts::choices)).noneMatch(it -> it.name().equals("Rader"));
    }

    @Test
    void showsBothVersionsWhenSomebodyElseWasFirst() {
        var fields = filled("To om det samme");
        editor.post(list() + "/ny", fields);
        var page = list() + "/" + fields.get("id");
        var mine = changed(page, "Mitt navn", "10");
        var theirs = changed(page, "Deres navn", "9");
        assertThat(editor.post(page, theirs).statusCode()).isEqualTo(302);

        var late = editor.post(page, mine);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Deres", "value=\"Mitt navn\"", Words.of("conflict.saved"), Words.of("contactForm.rule"));
        var again = SignIn.hidden(late.body());
        mine.putAll(again);
        assertThat(editor.post(page, mine).statusCode()).isEqualTo(302);
        assertThat(saved(UUID.fromString(fields.get("id"))).written().name()).isEqualTo("Mitt navn");
    }

    @Test
    void refusesAnAddressThatIsTakenBesideIt() {
        editor.post(list() + "/ny", filled("Samme navn"));
        var second = editor.post(list() + "/ny", filled("Samme navn"));

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains(Words.of("validation.kept.slugTaken"), "value=\"Samme navn\"");
    }

    private Map<String, String> changed(String page, String name, String opens) {
        var fields = filled(name);
        fields.remove("id");
        fields.put("week[0].opens", opens);
        fields.putAll(SignIn.hidden(editor.ok(page)));
        return fields;
    }

    /** Open from Monday to Friday, with lunch. */
    private Map<String, String> filled(String name) {
        var fields = new HashMap<>(SignIn.hidden(editor.ok(list() + "/ny")));
        fields.putAll(Map.of(
                "name", name,
                "rings", "pårørendekoordinatoren",
                "kind", "LINE",
                "phone", "67 50 40 50",
                "rule", "WEEKLY",
                "holidays", "CLOSED",
                "languages", "nb",
                "checkEvery", "6"));
        fields.putAll(Map.of(
                "week[0].day", "MONDAY",
                "week[0].untilDay", "FRIDAY",
                "week[0].opens", "9",
                "week[0].closes", "11.30",
                "week[1].day", "MONDAY",
                "week[1].untilDay", "FRIDAY",
                "week[1].opens", "12",
                "week[1].closes", "15"));
        return fields;
    }

    private ContactDetails saved(UUID id) {
        return town.here(() -> contacts.forEditing(id));
    }

    private String list() {
        return "/" + town.address() + "/admin/kontakter";
    }

    private String publicPage() {
        return "/" + town.address() + "/kontakt";
    }
}
