package no.parorendeportalen.upkeep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.PublicForm;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.situation.TestSituations;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import no.parorendeportalen.upkeep.ReportService;
import no.parorendeportalen.upkeep.ReportState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Somebody without an account says that something is wrong, and an editor sees to it. */
@PortalTest
class ReportPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportService reports;

    @Autowired
    KeptService kept;

    @Autowired
    JdbcConnectionDetails database;

    @LocalServerPort
    int port;

    private Town town;
    private String base;
    private String form;
    private UUID thing;

    @BeforeEach
    void build() {
        town = Town.empty(context);
        base = "/" + town.address();
        thing = town.here(() -> TestSituations.publish(context, "Demens", town.unit()));
        form = base + "/meld-feil?om=situasjon:" + thing;
    }

    @Test
    void takesWhatIsWrongAndMakesItATask() {
        assertThat(new Pages(port).ok(form))
                .contains("Demens", Words.of("report.careful"))
                .doesNotContain("_csrf");
        var taken = PublicForm.send(port, form, Map.of("message", "Nummeret virker ikke"));

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith(base + "/meld-feil/takk"));
        assertThat(taken.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(new Pages(port).ok(base + "/meld-feil/takk")).contains(Words.of("report.thanks.title"));
        assertThat(town.as(Role.EDITOR, port).ok(base + "/admin/meldinger")).contains("Nummeret virker ikke");
    }

    @Test
    void showsTheFormAgainWithWhatWasWritten() {
        var numbered = PublicForm.send(port, form, Map.of("message", "Mor er 010190 10046, og linjen virker ikke"));
        assertThat(numbered.statusCode()).isEqualTo(422);
        assertThat(numbered.body()).contains(Words.of("validation.identityNumber"), "og linjen virker ikke");

        assertThat(PublicForm.send(port, form, Map.of("message", "")).body())
                .contains(Words.of("validation.NotBlank.reportForm.message"));
        var robot = PublicForm.send(port, form, Map.of("message", "Kjøp her", "nettsted", "https://example.org"));
        assertThat(robot.statusCode()).isEqualTo(422);
        assertThat(robot.body()).contains(Words.of("validation.publicForm.robot"), "Kjøp her");
        assertThat(town.here(() -> reports.open())).isZero();
    }

    @Test
    void refusesOtherSitesAndWhatIsNotPublic() {
        assertThat(SignIn.nobody(port)
                        .post(form, Map.of("message", "Hei"), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        town.here(() -> kept.take(KeptStep.UNPUBLISH, KeptKind.SITUATION, thing, null));
        assertThat(new Pages(port).get(form).statusCode()).isEqualTo(404);
        assertThat(new Pages(port).get(base + "/meld-feil").statusCode()).isEqualTo(404);
        // Somebody who was writing meanwhile is heard all the same.
        assertThat(PublicForm.send(port, form, Map.of("message", "Hei")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void isClosedWithAWordOnWhatWasDoneAndOpenedAgain() {
        var editor = town.as(Role.EDITOR, port);
        var report = town.here(() -> reports.receive(KeptKind.SITUATION, thing, "Nummeret virker ikke"));
        var path = base + "/admin/meldinger/" + report;
        assertThat(editor.ok(path)).contains("Nummeret virker ikke", "/admin/situasjoner/" + thing);
        assertThat(editor.postForm(path, Map.of("version", "0", "note", "")).statusCode())
                .isEqualTo(422);

        var answer = Map.of("version", "0", "outcome", "ANSWERED", "note", "Rettet nummeret");
        assertThat(editor.postForm(path, answer).statusCode()).isEqualTo(302);
        assertThat(editor.ok(base + "/admin/meldinger?status=rettet")).contains("Nummeret virker ikke");
        // Somebody else had it open.
        var late = editor.postForm(path, Map.of("version", "0", "outcome", "CLOSED", "note", "Stemmer jo"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Rettet nummeret", "Stemmer jo");
        assertThat(town.as(Role.ADMINISTRATOR, port).ok(base + "/admin/endringer"))
                .contains(Words.of("trail.act.report.answered"), "Rettet nummeret");

        editor.postForm(path, path + "/apne", Map.of("version", "1"));
        assertThat(town.here(() -> reports.details(report)).state()).isEqualTo(ReportState.OPEN);
    }

    @Test
    void forgetsTheWordsOfWhatWasClosedLongAgo() throws Exception {
        var report = town.here(() -> reports.receive(KeptKind.SITUATION, thing, "Nummeret virker ikke"));
        town.here(() -> reports.close(report, 0, ReportState.CLOSED, "Det virker"));
        town.here(() -> reports.forgetOldWords());
        assertThat(town.here(() -> reports.details(report)).message()).isNotNull();

        try (var superuser = TestDatabase.superuser(database.getJdbcUrl());
                var update = superuser.createStatement()) {
            update.execute("update error_report set closed_on = closed_on - 91 where id = '" + report + "'");
        }
        town.here(() -> reports.forgetOldWords());
        var forgotten = town.here(() -> reports.details(report));
        assertThat(forgotten.message()).isNull();
        assertThat(forgotten.canReopen()).isFalse();
        assertThat(town.as(Role.EDITOR, port).ok(base + "/admin/meldinger/" + report))
                .contains(Words.of("reports.forgotten"));
    }
}
