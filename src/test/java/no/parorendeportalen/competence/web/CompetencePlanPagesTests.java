package no.parorendeportalen.competence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.competence.TestCourses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Editors write courses, and who is to take them. */
@PortalTest
class CompetencePlanPagesTests {

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private Town town;
    private SignIn editor;
    private UUID course;
    private String plan;

    @BeforeEach
    void build() {
        town = Town.empty(context);
        editor = town.as(Role.EDITOR, port);
        course = town.here(() -> TestCourses.publish(context, "Snakke med barn"));
        plan = "/" + town.address() + "/admin/kurs/plan";
    }

    private Map<String, String> fields(String page, Map<String, String> said) {
        var fields = new HashMap<>(SignIn.hidden(page));
        fields.putAll(Map.of("course", course.toString(), "unit", town.unit().toString(), "role", "", "measure", ""));
        fields.putAll(said);
        return fields;
    }

    private String rowOf(String list) {
        var row = Pattern.compile("/admin/kurs/plan/([0-9a-f-]{36})\"").matcher(list);
        assertThat(row.find()).isTrue();
        return plan + "/" + row.group(1);
    }

    @Test
    void writesRowsOnceAndSaysWhenSomebodyElseWasFirst() {
        var blank = fields(editor.ok(plan + "/ny"), Map.of("dueOn", "2027-03-01", "repeatYears", "2"));
        assertThat(editor.post(plan + "/ny", blank).statusCode()).isEqualTo(302);
        assertThat(editor.post(plan + "/ny", blank).statusCode()).isEqualTo(302);
        var again = fields(editor.ok(plan + "/ny"), Map.of("dueOn", "2028-03-01"));
        var refused = editor.post(plan + "/ny", again);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(Words.of("validation.planRow.taken"));
        assertThat(editor.post(plan + "/ny", fields(editor.ok(plan + "/ny"), Map.of("unit", "", "dueOn", "snart")))
                        .statusCode())
                .isEqualTo(422);

        var row = rowOf(editor.ok(plan));
        var page = editor.ok(row);
        var first = fields(page, Map.of("dueOn", "2027-04-01", "repeatYears", ""));
        assertThat(editor.post(row, first).statusCode()).isEqualTo(302);
        var late = editor.post(row, fields(page, Map.of("dueOn", "2027-05-01")));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(editor.ok(plan)).contains("1. april 2027").doesNotContain("hvert 2.");
        assertThat(town.as(Role.ADMINISTRATOR, port).ok("/" + town.address() + "/admin/endringer"))
                .contains(Words.of("trail.act.competence_plan.revised"));
    }

    @Test
    void removesAfterAskingAndTakesBack() {
        editor.post(plan + "/ny", fields(editor.ok(plan + "/ny"), Map.of("dueOn", "2027-03-01")));
        var row = rowOf(editor.ok(plan));
        editor.post(row + "/fjern", SignIn.hidden(editor.ok(row + "/fjern")));
        var told = editor.ok(plan);
        assertThat(told).contains(Words.of("work.undo"), Words.of("competence.plan.none.title"));
        assertThat(editor.post(row, fields(editor.ok(row), Map.of("dueOn", "2027-03-01")))
                        .statusCode())
                .isEqualTo(409);
        editor.post(row + "/hent-tilbake", Map.of("_csrf", SignIn.token(told)));
        assertThat(editor.ok(plan)).contains("1. mars 2027");
        assertThat(editor.ok(plan + "?frist=forfalt")).contains(Words.of("competence.plan.nothing.title"));
        assertThat(editor.ok(plan + "?enhet=" + town.unit() + "&kurs=" + course))
                .contains("1. mars 2027");
    }

    @Test
    void writesCoursesAndSaysWhenSomebodyElseWasFirst() {
        var list = "/" + town.address() + "/admin/kurs";
        var blank = new HashMap<>(SignIn.hidden(editor.ok(list + "/ny")));
        assertThat(editor.post(list + "/ny", blank).statusCode()).isEqualTo(422);
        blank.putAll(Map.of(
                "title", "Pårørendeprogrammet",
                "summary", "Om pårørende.",
                "provider", "Kommunen",
                "way", "PROGRAMME",
                "minutes", "90",
                "checkEvery", "6",
                "serviceAreas", "SCHOOL"));
        var made = editor.post(list + "/ny", blank);
        assertThat(made.statusCode()).isEqualTo(302);
        var path = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        var page = editor.ok(path);
        var fields = new HashMap<>(blank);
        fields.putAll(SignIn.hidden(page));
        fields.put("minutes", "120");
        assertThat(editor.post(path, fields).statusCode()).isEqualTo(302);
        fields.put("minutes", "30");
        var late = editor.post(path, fields);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("120", "30");
        assertThat(town.as(Role.STAFF, port)
                        .get("/" + town.address() + "/ansatt/opplaering/parorendeprogrammet")
                        .statusCode())
                .isEqualTo(404);
        editor.post(
                "/" + town.address() + "/admin/innhold/kurs/" + path.replaceFirst(".*/", "") + "/publiser",
                Map.of("_csrf", SignIn.token(page), "version", "1"));
        assertThat(town.as(Role.STAFF, port).ok("/" + town.address() + "/ansatt/opplaering/parorendeprogrammet"))
                .contains("ca. 2 timer", Words.of("competence.form.PROGRAMME"));
    }
}
