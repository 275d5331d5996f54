package no.parorendeportalen.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Words;
import no.parorendeportalen.strategy.MeasureText;
import no.parorendeportalen.strategy.Origin;
import no.parorendeportalen.strategy.OwnerDetails;
import no.parorendeportalen.strategy.PartKind;
import no.parorendeportalen.strategy.ResponsibilityRole;
import no.parorendeportalen.strategy.Step;
import no.parorendeportalen.strategy.TimelineKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PortalTest
class MeasurePagesTests {

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

    private String page(int number) {
        return town.plan("/tiltak/" + number);
    }

    private String blank() {
        return town.plan("/omrader/" + town.area(0) + "/tiltak/nytt");
    }

    private MeasureText saved(int number) {
        return town.here(() -> town.draft().measureText(number));
    }

    /** What a form has to be sent with at least. */
    private static Map<String, String> typed(String... fields) {
        var typed = new HashMap<>(
                Map.of("text", "Et tiltak", "timelineKind", "CONTINUOUS", "timelineText", "Løpende", "origin", "PLAN"));
        for (var i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return typed;
    }

    private HttpResponse<String> fill(String path, Map<String, String> typed) {
        var fields = SignIn.hidden(editor.ok(path));
        fields.putAll(typed);
        return editor.post(path, fields);
    }

    @Test
    void addsAMeasureWithEverythingOnce() {
        var approach = town.areaPage(0).approaches().get(0).id();
        var other = town.area(1);
        var fields = SignIn.hidden(editor.ok(blank()));
        fields.putAll(typed(
                "text",
                "Nytt **tiltak** 🧡",
                "plainLanguage",
                "Enkelt",
                "approach",
                approach.toString(),
                "related",
                other.toString(),
                "ownersText",
                "Kommunalsjef med ny rolle",
                "owners[0].name",
                "Kommunalsjef",
                "owners[0].role",
                "CO",
                "owners[1].name",
                "Helt ny rolle",
                "owners[1].role",
                "ON_BEHALF_OF",
                "owners[1].mayBeNew",
                "true",
                "owners[2].name",
                "",
                "timelineKind",
                "PERIOD",
                "timelineText",
                "2030–31",
                "timelineFrom",
                "1.1.2030",
                "timelineTo",
                "2031-12-31",
                "origin",
                "DECISION",
                "splitFrom",
                "2"));

        var added = editor.post(blank(), fields);
        var again = editor.post(blank(), fields);

        assertThat(added.headers().firstValue("Location")).hasValue(town.plan("/omrader/" + town.area(0) + "#rad-8"));
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(added.headers().firstValue("Location"));
        assertThat(town.areaPage(0).measures()).hasSize(3);
        var measure = saved(8);
        assertThat(measure)
                .extracting("text", "plainLanguage", "approach", "ownersText", "origin", "splitFrom")
                .containsExactly(
                        "Nytt **tiltak** 🧡", "Enkelt", approach, "Kommunalsjef med ny rolle", Origin.DECISION, 2);
        assertThat(measure.related()).containsExactly(other);
        assertThat(measure.owners())
                .extracting(OwnerDetails::name, OwnerDetails::role)
                .containsExactly(
                        tuple("Kommunalsjef", ResponsibilityRole.CO),
                        tuple("Helt ny rolle", ResponsibilityRole.ON_BEHALF_OF));
        assertThat(measure.timeline())
                .extracting("text", "kind", "from", "to")
                .containsExactly("2030–31", TimelineKind.PERIOD, LocalDate.of(2030, 1, 1), LocalDate.of(2031, 12, 31));
    }

    @Test
    void showsAMeasureAsItIsAndSavesItUnchanged() {
        var before = saved(1);
        var form = editor.ok(page(1));
        assertThat(form)
                .contains("Ta i bruk et kartleggingsverktøy", "value=\"Pleie og omsorg\"", "value=\"2030-01-01\"")
                .contains("value=\"Pleie og omsorg på vegne av kommunalsjef\"")
                .containsPattern("value=\"PERIOD\"[^>]* checked");

        var answer = fill(
                page(1),
                typed(
                        "text",
                        before.text(),
                        "approach",
                        String.valueOf(before.approach()),
                        "ownersText",
                        before.ownersText(),
                        "owners[0].name",
                        "Pleie og omsorg",
                        "owners[0].role",
                        "RESPONSIBLE",
                        "owners[1].name",
                        "Kommunalsjef",
                        "owners[1].role",
                        "ON_BEHALF_OF",
                        "timelineKind",
                        "PERIOD",
                        "timelineText",
                        "2030-2031",
                        "timelineFrom",
                        "2030-01-01",
                        "timelineTo",
                        "2031-06-30"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(saved(1))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    @Test
    void leavesOutDatesThatCameAlongFromAnotherKind() {
        var fields = typed("timelineFrom", "2030-01-01", "timelineTo", "2031-06-30");

        assertThat(fill(page(1), fields).statusCode()).isEqualTo(302);

        assertThat(saved(1).timeline())
                .extracting("kind", "from", "to")
                .containsExactly(TimelineKind.CONTINUOUS, null, null);
    }

    @Test
    void keepsTheDateFieldAsItIsWhereOnlyTheDateIsWrong() {
        var answer = fill(page(1), typed("timelineFrom", "2029-01-01", "timelineTo", "i fjor"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .containsPattern("id=\"timelineFrom\" name=\"timelineFrom\" value=\"2029-01-01\"\\s+type=\"date\"")
                .containsPattern("id=\"timelineTo\" name=\"timelineTo\" value=\"i fjor\"\\s+type=\"text\"");
    }

    @Test
    void keepsARowWithoutATextAndATimeThatIsNotStated() {
        assertThat(fill(page(7), typed("text", "", "timelineKind", "NOT_STATED", "timelineText", ""))
                        .statusCode())
                .isEqualTo(302);

        assertThat(saved(7).text()).isNull();
        assertThat(saved(7).timeline().kind()).isEqualTo(TimelineKind.NOT_STATED);
    }

    @ParameterizedTest
    @CsvSource({
        "PERIOD, '', 2030-01-01, 2030-12-31, NotBlank.measureForm.timelineText",
        "PERIOD, ord, '', 2030-12-31, NotNull.measureForm.timelineFrom",
        "PERIOD, ord, 2030-01-01, '', NotNull.measureForm.timelineTo",
        "PERIOD, ord, 2031-01-01, 2030-12-31, endsBeforeItBegins.measureForm.timelineTo",
        "PERIOD, ord, i fjor, 2030-12-31, typeMismatch.date",
        "DEADLINE, ord, '', '', NotNull.measureForm.timelineTo",
        "DEADLINE, ord, 2030-02-01, 2030-12-31, notOfKind.measureForm.timelineFrom",
        "CONTINUOUS, ord, '', 2030-12-31, notOfKind.measureForm.timelineTo",
        "RECURRING, '', '', '', NotBlank.measureForm.timelineText",
        "NOT_STATED, ord, '', '', notStated.measureForm.timelineText",
        "'', ord, '', '', NotNull.measureForm.timelineKind",
        "SOMETIMES, ord, '', '', typeMismatch.choice"
    })
    void refusesATimeThatDoesNotFitTogether(String kind, String words, String from, String to, String reason) {
        var answer = fill(
                page(1),
                typed(
                        "text",
                        "Det jeg skrev",
                        "timelineKind",
                        kind,
                        "timelineText",
                        words,
                        "timelineFrom",
                        from,
                        "timelineTo",
                        to));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Det jeg skrev", Words.of("validation." + reason), "value=\"" + from + "\"");
        assertThat(saved(1).version()).isZero();
    }

    @Test
    void saysWhichNameMayHaveBeenMeant() {
        var near = fill(page(1), typed("owners[0].name", "Pleie og omsorgg", "owners[1].name", "Noe helt annet"));

        assertThat(near.statusCode()).isEqualTo(422);
        assertThat(near.body()).contains("Ansvarlig nr. 1: ");
        assertThat(near.body())
                .contains(Words.of("validation.unknownOwnerNear", "Pleie og omsorg"))
                .contains(Words.of("validation.unknownOwner"))
                .contains("value=\"Noe helt annet\"", "id=\"owners0.name-error\"");
        var twice = fill(page(1), typed("owners[0].name", "Kommunalsjef", "owners[1].name", "Kommunalsjef"));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("id=\"owners1.name-error\"").doesNotContain("id=\"owners0.name-error\"");
        assertThat(saved(1).version()).isZero();
    }

    @Test
    void changesTheRowsOfOwnersWithoutSaving() {
        var rows = typed("owners[0].name", "A", "owners[1].name", "B", "text", "", "timelineKind", "");
        rows.put("rad", "legg-til");
        var added = fill(page(1), rows);
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.body())
                .contains("name=\"owners[2].name\"")
                .contains("autofocus")
                .doesNotContain("ds-error-summary");
        rows.put("rad", "opp-1");
        assertThat(fill(page(1), rows).body().replaceAll("\\s+", " "))
                .containsPattern("name=\"owners\\[0].name\" value=\"B\".*name=\"owners\\[1].name\" value=\"A\"");
        rows.put("rad", "fjern-0");
        assertThat(fill(page(1), rows).body()).contains("value=\"B\"").doesNotContain("value=\"A\"", "owners[1].name");
        rows.put("rad", "fjern-99");
        assertThat(fill(page(1), rows).statusCode()).isEqualTo(200);
        rows.put("rad", "noe");
        assertThat(fill(page(1), rows).statusCode()).isEqualTo(400);
        assertThat(fill(blank(), typed("rad", "legg-til", "owners[0].name", "A"))
                        .body())
                .contains("owners[1].name");
        assertThat(saved(1).version()).isZero();
    }

    @Test
    void refusesWhatTheDraftDoesNotHave() {
        var approach = town.areaPage(0).approaches().get(0).id().toString();
        for (var wrong : new String[][] {
            {"approach", UUID.randomUUID().toString()},
            {"related", UUID.randomUUID().toString()},
            {"related", town.area(0).toString()},
            {"splitFrom", "99"},
            {"splitFrom", "1"},
            {"splitFrom", "-1"},
            {"approach", "x"},
            {"related", "x"},
            {"origin", "KINGDOM"},
            {"owners[0].role", "BOSS"}
        }) {
            var answer = fill(page(1), typed(wrong));
            assertThat(answer.statusCode()).as(String.join("=", wrong)).isEqualTo(422);
            assertThat(answer.body()).as(String.join("=", wrong)).contains("-error\"");
        }
        assertThat(fill(page(7), typed("approach", approach)).statusCode()).isEqualTo(422);
        assertThat(fill(page(1), typed("owners[100].name", "x")).statusCode()).isEqualTo(400);
        assertThat(fill(page(1), typed("owners[x].name", "x")).statusCode()).isEqualTo(400);
        assertThat(saved(1).version()).isZero();
    }

    @Test
    void showsEveryFieldThatDiffersWhenSomebodyElseWasFirst() {
        var mine = SignIn.hidden(editor.ok(page(1)));
        fill(page(1), typed("text", "Deres tekst", "owners[0].name", "Kommunalsjef", "origin", "DECISION"));
        mine.putAll(typed(
                "text",
                "Min tekst",
                "plainLanguage",
                "Mitt",
                "related",
                town.area(1).toString(),
                "timelineKind",
                "DEADLINE",
                "timelineText",
                "2030",
                "timelineTo",
                "2030-12-31",
                "splitFrom",
                "2"));

        var late = editor.post(page(1), mine);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .contains("Deres", "Min", "Mitt", "Barn som pårørende", "Kommunalsjef (ansvarlig)", "31. desember 2030")
                .contains("Politisk vedtak", "Planen", "Frist", "Hele tiden", Words.of("measureForm.splitFrom"));
        assertThat(saved(1).text()).isEqualTo("Deres tekst");
        var anew = SignIn.hidden(late.body());
        anew.putAll(typed("text", "Min tekst"));
        assertThat(editor.post(page(1), anew).statusCode()).isEqualTo(302);
        assertThat(saved(1).text()).isEqualTo("Min tekst");
    }

    @Test
    void keepsWhatWasTypedWhenTheMeasureWasRemovedOrFrozenMeanwhile() {
        var mine = SignIn.hidden(editor.ok(page(1)));
        var blank = SignIn.hidden(editor.ok(blank()));
        var blankPage = blank();
        mine.putAll(typed("text", "Det jeg skrev", "owners[0].name", "Min eier"));
        blank.putAll(typed("text", "Det jeg skrev", "owners[0].name", "Min eier"));
        town.remove(PartKind.MEASURE, saved(1).id());

        var removed = editor.post(page(1), mine);
        assertThat(removed.statusCode()).isEqualTo(409);
        assertThat(removed.body()).contains("Det jeg skrev", "Min eier", Words.of("drafting.gone", "Tiltaket"));
        assertThat(editor.ok(page(1))).contains("Det er gjort", "/angre").doesNotContain("measure-form");

        town.take(Step.OPEN_HEARING);
        assertThat(editor.ok(page(2)))
                .contains(Words.of("drafting.frozen.HEARING"))
                .doesNotContain("measure-form");
        assertFrozen(editor.post(page(1), mine), "drafting.frozen.HEARING");
        assertFrozen(editor.post(blankPage, blank), "drafting.frozen.HEARING");
        town.take(Step.WITHDRAW);
        assertFrozen(editor.post(page(1), mine), "drafting.ended");
        assertFrozen(editor.post(blankPage, blank), "drafting.ended");
    }

    private static void assertFrozen(HttpResponse<String> late, String key) {
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Det jeg skrev", "Min eier", Words.of(key));
    }

    @Test
    void letsOneOfTwentyWhoSaveAtOnceWin() throws Exception {
        var form = SignIn.hidden(editor.ok(page(1)));
        var pool = Executors.newFixedThreadPool(20);
        try {
            var answers = pool.invokeAll(IntStream.range(0, 20)
                    .<Callable<HttpResponse<String>>>mapToObj(i -> () -> {
                        var mine = new HashMap<>(form);
                        mine.putAll(typed("text", "Tekst nummer " + i + "."));
                        return editor.post(page(1), mine);
                    })
                    .toList());
            var won = -1;
            var late = 0;
            for (var i = 0; i < answers.size(); i++) {
                var answer = answers.get(i).get();
                if (answer.statusCode() == 302) {
                    assertThat(won).isEqualTo(-1);
                    won = i;
                } else {
                    assertThat(answer.statusCode()).isEqualTo(409);
                    assertThat(answer.body()).contains("Tekst nummer " + i + ".");
                    late++;
                }
            }
            assertThat(late).isEqualTo(19);
            assertThat(saved(1).text()).isEqualTo("Tekst nummer " + won + ".");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void makesOneOfTwoThatAreSentAtOnce() throws Exception {
        var form = SignIn.hidden(editor.ok(blank()));
        var page = blank();
        form.putAll(typed());
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (var answer : pool.invokeAll(List.<Callable<HttpResponse<String>>>of(
                    () -> editor.post(page, form), () -> editor.post(page, form)))) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(302);
                assertThat(answer.get().headers().firstValue("Location").orElseThrow())
                        .endsWith("#rad-8");
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(town.areaPage(0).measures()).hasSize(3);
    }
}
