package no.parorendeportalen.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Words;
import no.parorendeportalen.strategy.MeasureLine;
import no.parorendeportalen.strategy.PartLine;
import no.parorendeportalen.strategy.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Areas, goals, approaches and footnotes, and moving, removing and putting back what stands in an area. */
@PortalTest
class AreaPagesTests {

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

    /** Opens a form, fills it in and sends it. */
    private java.net.http.HttpResponse<String> fill(String path, Map<String, String> typed) {
        var fields = new HashMap<>(SignIn.hidden(editor.ok(path)));
        fields.putAll(typed);
        return editor.post(path, fields);
    }

    private String area() {
        return town.plan("/omrader/" + town.area(0));
    }

    @Test
    void showsAnAreaWithAllThatStandsInIt() {
        assertThat(editor.ok(area()))
                .contains("Pårørende er en sammensatt gruppe", "Pårørende blir møtt med respekt")
                .contains("Kartlegge behov", "Ta i bruk et kartleggingsverktøy", "Pleie og omsorg, Kommunalsjef")
                .contains("aria-label=\"" + Words.of("drafting.down.of", "Tiltak 1") + "\"")
                .doesNotContain(Words.of("drafting.up.of", "Tiltak 1"));
    }

    @Test
    void addsAndChangesAnArea() {
        var added = fill(town.plan("/omrader/nytt"), Map.of("title", "Et nytt område", "text", ""));
        var page = added.headers().firstValue("Location").orElseThrow();
        assertThat(editor.ok(page)).contains("Et nytt område", Words.of("drafting.none.tiltak"));

        assertThat(fill(page + "/rediger", Map.of("title", "Nytt navn", "text", "Tekst"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(town.outline().areas())
                .extracting(it -> it.area().label())
                .containsExactly("Støtte til pårørende", "Barn som pårørende", "Nytt navn");
    }

    @Test
    void addsAndChangesGoalsAndApproaches() {
        for (var kind : new String[] {"mal", "grep"}) {
            var added = fill(area() + "/" + kind + "/nytt", Map.of("table", "Vi **vil** dette", "prose", ""));
            assertThat(added.statusCode()).isEqualTo(302);
            var id = added.headers().firstValue("Location").orElseThrow().replaceFirst(".*#rad-", "");
            assertThat(fill(town.plan("/" + kind + "/" + id), Map.of("table", "", "prose", ""))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(fill(town.plan("/" + kind + "/" + id), Map.of("table", "", "prose", "I teksten"))
                            .statusCode())
                    .isEqualTo(302);
            var page = town.areaPage(0);
            assertThat(kind.equals("mal") ? page.goals() : page.approaches())
                    .extracting(PartLine::label)
                    .hasSize(2)
                    .contains("I teksten");
        }
    }

    @Test
    void addsAndChangesAFootnote() {
        var added = fill(town.plan("/fotnoter/ny"), Map.of("text", "Ny kilde"));
        var id = added.headers().firstValue("Location").orElseThrow().replaceFirst(".*#rad-", "");
        assertThat(fill(town.plan("/fotnoter/" + id), Map.of("text", "Bedre kilde"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(town.outline().references())
                .extracting(PartLine::position, PartLine::label)
                .contains(org.assertj.core.api.Assertions.tuple(2, "Bedre kilde"));
        assertThat(editor.postForm(
                                town.plan("/fotnoter/" + id),
                                town.plan("/fotnoter/" + id + "/flytt"),
                                Map.of("retning", "opp"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void movesAMeasureByPlainButtonsAndStaysAtItsRow() {
        var down = town.plan("/tiltak/1/flytt");

        var moved = editor.postForm(area(), down, Map.of("retning", "ned"));

        assertThat(moved.headers().firstValue("Location")).hasValue(area() + "#rad-1");
        assertThat(town.areaPage(0).measures()).extracting(MeasureLine::number).containsExactly(2, 1);
        assertThat(editor.postForm(area(), down, Map.of("retning", "ned")).statusCode())
                .isEqualTo(302);
        assertThat(town.areaPage(0).measures()).extracting(MeasureLine::number).containsExactly(2, 1);
        assertThat(editor.postForm(area(), down, Map.of("retning", "bort")).statusCode())
                .isEqualTo(400);
        assertThat(editor.postForm(area(), down, Map.of()).statusCode()).isEqualTo(400);
    }

    @Test
    void movesAMeasureToAnotherArea() {
        var there = town.area(1);
        var moved = editor.postForm(area(), town.plan("/tiltak/1/flytt"), Map.of("omrade", there.toString()));

        assertThat(moved.headers().firstValue("Location")).hasValue(town.plan("/omrader/" + there + "#rad-1"));
        assertThat(town.areaPage(1).measures()).extracting(MeasureLine::number).containsExactly(7, 1);
        assertThat(editor.postForm(
                                area(),
                                town.plan("/tiltak/1/flytt"),
                                Map.of("omrade", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void removesAMeasureThatAnotherOneNowSaysAndPutsItBack() {
        var remove = town.plan("/tiltak/1/ta-bort");
        assertThat(fill(remove, Map.of("reason", "Likt", "mergedInto", "99")).statusCode())
                .isEqualTo(422);
        assertThat(fill(remove, Map.of("reason", "Likt", "mergedInto", "1")).statusCode())
                .isEqualTo(422);
        assertThat(fill(remove, Map.of("reason", "Likt", "mergedInto", "to")).body())
                .contains("value=\"to\"", Words.of("validation.typeMismatch.number"));

        var removed = fill(remove, Map.of("reason", "Likt", "mergedInto", "2"));

        assertThat(removed.headers().firstValue("Location")).hasValue(area() + "#rad-1");
        assertThat(town.areaPage(0).measuresAt(true))
                .extracting(MeasureLine::number, MeasureLine::removedReason, MeasureLine::mergedInto)
                .containsExactly(org.assertj.core.api.Assertions.tuple(1, "Likt", 2));
        assertThat(editor.ok(area())).contains("/tiltak/1/angre", Words.of("drafting.measure.mergedInto", 2));
        editor.postForm(area(), town.plan("/tiltak/1/angre"), Map.of());
        assertThat(town.areaPage(0).measuresAt(false))
                .extracting(MeasureLine::number)
                .containsExactly(2, 1);
    }

    @Test
    void keepsWhatStillHasMeasures() {
        var page = town.areaPage(0);
        var approach = town.plan("/grep/" + page.approaches().get(0).id() + "/ta-bort");

        assertThat(fill(area() + "/ta-bort", Map.of("reason", "Bort")).body())
                .contains(Words.of("validation.stillNeeded.AREA"), "Bort");
        assertThat(fill(approach, Map.of("reason", "Bort")).statusCode()).isEqualTo(422);
        assertThat(town.areaPage(0)).isEqualTo(page);
    }

    @Test
    void putsBackNothingIntoWhatIsGone() {
        var goal = town.areaPage(1).goals().get(0).id();
        var there = town.plan("/omrader/" + town.area(1));
        fill(town.plan("/mal/" + goal + "/ta-bort"), Map.of("reason", "Bort"));
        editor.postForm(
                area(),
                town.plan("/tiltak/7/flytt"),
                Map.of("omrade", town.area(0).toString()));
        fill(there + "/ta-bort", Map.of("reason", "Bort"));

        var answer = editor.postForm(there, town.plan("/mal/" + goal + "/angre"), Map.of());

        assertThat(editor.ok(
                        answer.headers().firstValue("Location").orElseThrow().replaceFirst("#.*", "")))
                .contains(Words.of("drafting.notRestored.GOAL", ""));
        assertThat(editor.postForm(
                                area(),
                                there + "/mal/nytt",
                                Map.of("table", "Nytt", "id", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(409);
        assertThat(editor.postForm(
                                area(), town.plan("/tiltak/7/flytt"), Map.of("omrade", there.replaceFirst(".*/", "")))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void showsAFrozenAreaToReadAndMovesNothingInIt() {
        var open = editor.ok(area());
        town.take(Step.OPEN_HEARING);

        assertThat(editor.ok(area()))
                .contains(Words.of("drafting.frozen.HEARING"))
                .doesNotContain("/flytt\"", "/ta-bort\"", "/rediger\"", "/nytt\"");
        var token = Map.of("retning", "ned", "_csrf", SignIn.token(open));
        assertThat(editor.post(town.plan("/tiltak/1/flytt"), token).statusCode())
                .isEqualTo(409);
        assertThat(editor.post(town.plan("/tiltak/1/angre"), token).statusCode())
                .isEqualTo(409);
        var removal = Map.of("reason", "Det jeg skrev", "version", "0", "_csrf", SignIn.token(open));
        var late = editor.post(town.plan("/tiltak/1/ta-bort"), removal);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Det jeg skrev", Words.of("drafting.frozen.HEARING"));
    }
}
