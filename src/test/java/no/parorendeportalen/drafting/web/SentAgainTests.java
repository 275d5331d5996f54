package no.parorendeportalen.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.strategy.PartKind;
import no.parorendeportalen.strategy.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A form that somebody goes back to, and sends once more: nothing that was written is lost, and nothing is there twice. */
@PortalTest
class SentAgainTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    DraftTown town;
    SignIn editor;

    @BeforeEach
    void signIn() {
        town = DraftTown.small(context);
        editor = town.editor(port);
    }

    private int pieces() {
        var outline = town.outline();
        var area = town.areaPage(0);
        return outline.chapters().size()
                + outline.references().size()
                + outline.areas().size()
                + area.goals().size()
                + area.approaches().size()
                + area.measures().size();
    }

    private static Map<String, String> typed(String page, String field, String words) {
        var fields = SignIn.hidden(page);
        fields.putAll(Map.of(
                "timelineKind", "CONTINUOUS",
                "timelineText", "hele tiden",
                "origin", "PLAN",
                "owners[0].name", "Pleie og omsorg",
                "owners[0].role", "RESPONSIBLE"));
        fields.put("title", "Tittelen");
        fields.put(field, words);
        return fields;
    }

    @ParameterizedTest
    @CsvSource({
        "/kapitler/nytt, text",
        "/kapitler/nytt, title",
        "/fotnoter/ny, text",
        "/omrader/nytt, text",
        "/omrader/{area}/mal/nytt, table",
        "/omrader/{area}/grep/nytt, prose",
        "/omrader/{area}/tiltak/nytt, text",
        "/omrader/{area}/tiltak/nytt, timelineText"
    })
    void showsWhatIsSavedBesideWhatIsWrittenLater(String form, String field) {
        var path = town.plan(form.replace("{area}", town.area(0).toString()));
        var fields = typed(editor.ok(path), field, "Førstegangs");
        assertThat(editor.post(path, fields).statusCode()).isEqualTo(302);
        var made = pieces();
        assertThat(editor.post(path, fields).statusCode()).as("the same again").isEqualTo(302);
        fields.put(field, "Andregangs");

        var later = editor.post(path, fields);

        assertThat(later.statusCode()).isEqualTo(409);
        assertThat(later.body())
                .contains("Førstegangs", "Andregangs", Words.of("conflict.saved"))
                .contains(Words.of("conflict.title.by", "Kari Prøve"))
                .doesNotContain("??");
        var on = later.body().replaceAll("(?s).*<form[^>]*id=\"[a-z]+-form\"[^>]* action=\"([^\"]+)\".*", "$1");
        assertThat(on).isNotEqualTo(path);
        var anew = new HashMap<>(fields);
        anew.remove("id");
        anew.putAll(SignIn.hidden(later.body()));
        assertThat(editor.post(on, anew).statusCode()).as(on).isEqualTo(302);
        assertThat(editor.ok(on)).contains("Andregangs");
        assertThat(pieces()).isEqualTo(made);
    }

    @Test
    void keepsTheIdOfAFormThatCameWhileTheTextWasFrozen() {
        var path = town.plan("/kapitler/nytt");
        var fields = typed(editor.ok(path), "text", "Førstegangs");
        town.take(Step.OPEN_HEARING);

        var frozen = editor.post(path, fields);

        assertThat(frozen.statusCode()).isEqualTo(409);
        assertThat(SignIn.hidden(frozen.body())).containsEntry("id", fields.get("id"));
    }

    @Test
    void keepsWhatIsWrittenOfAPieceThatHasBeenRemoved() {
        var path = town.plan("/omrader/nytt");
        var fields = typed(editor.ok(path), "text", "Førstegangs");
        editor.post(path, fields);
        town.remove(PartKind.AREA, UUID.fromString(fields.get("id")));

        var later = editor.post(path, fields);

        assertThat(later.statusCode()).isEqualTo(409);
        assertThat(later.body()).contains("Førstegangs", Words.of("drafting.gone", "Området"));
    }

    @Test
    void saysWhoWasFirstWithAMeasure() {
        var path = town.plan("/tiltak/1");
        var mine = typed(editor.ok(path), "text", "Mine ord");
        editor.post(path, typed(editor.ok(path), "text", "Andre ord"));

        var late = editor.post(path, mine);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Mine ord", "Andre", Words.of("conflict.title.by", "Kari Prøve"))
                .doesNotContain("??");
    }

    @Test
    void refusesAnOwnerWithoutARole() {
        var path = town.plan("/tiltak/1");
        var fields = typed(editor.ok(path), "text", "Ordene");
        fields.put("owners[0].role", "");

        var refused = editor.post(path, fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Ordene", "owners0.role-error", Words.of("validation.NotNull.measureForm.owners.role"));
    }

    @Test
    void keepsTheReasonWhereTheDraftWasFrozenOrEndedMeanwhile() {
        var administrator = town.somebody(port, Role.ADMINISTRATOR);
        var goal = town.areaPage(0).goals().get(0).id();
        var paths = Map.of("/tiltak/1/ta-bort", "Fordi det er gjort", "/mal/" + goal + "/ta-bort", "Fordi det er nådd");
        var forms = new HashMap<String, Map<String, String>>();
        paths.forEach((path, reason) -> {
            var fields = SignIn.hidden(administrator.ok(town.plan(path)));
            fields.put("reason", reason);
            forms.put(path, fields);
        });
        for (var step : new Step[] {Step.OPEN_HEARING, Step.WITHDRAW}) {
            town.take(step);
            forms.forEach((path, fields) -> {
                var late = administrator.post(town.plan(path), fields);
                assertThat(late.statusCode()).as(step + path).isEqualTo(409);
                assertThat(late.body()).contains(fields.get("reason")).doesNotContain("??");
                for (var act : new String[] {"/angre", "/flytt"}) {
                    var answer = administrator.post(
                            town.plan(path.replace("/ta-bort", act)),
                            Map.of("_csrf", fields.get("_csrf"), "retning", "opp"));
                    assertThat(answer.statusCode()).as(step + path + act).isEqualTo(409);
                    assertThat(answer.body()).contains(Words.of("tooLate.title"));
                }
            });
        }
        assertThat(administrator
                        .post(
                                town.plan("/mal/x/angre"),
                                Map.of("_csrf", forms.get("/tiltak/1/ta-bort").get("_csrf")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysThatTheReasonBecomesPublic() {
        assertThat(editor.ok(town.plan("/tiltak/1/ta-bort")))
                .contains("Begrunnelsen blir synlig for alle når planen er vedtatt");
    }
}
