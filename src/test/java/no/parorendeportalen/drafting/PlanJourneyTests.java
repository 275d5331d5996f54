package no.parorendeportalen.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.strategy.DraftMeasureService;
import no.parorendeportalen.strategy.DraftPlaceService;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.DraftTextService;
import no.parorendeportalen.strategy.Origin;
import no.parorendeportalen.strategy.PartKind;
import no.parorendeportalen.strategy.ResponsibilityRole;
import no.parorendeportalen.strategy.TimelineDetails;
import no.parorendeportalen.strategy.TimelineKind;
import no.parorendeportalen.strategy.WriteArea;
import no.parorendeportalen.strategy.WriteMeasure;
import no.parorendeportalen.strategy.WriteMeasure.OwnerPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Taking a plan from its beginning to its adoption, by forms, and what the public sees of it. */
@PortalTest
class PlanJourneyTests {

    private static final String DAY = "2026-01-15";

    private static final Map<String, String> DECISION =
            Map.of("outcome", "ADOPTED", "body", "Kommunestyret", "date", DAY, "caseNumber", "26/101", "reason", "");

    @Autowired
    ApplicationContext portal;

    @Autowired
    DraftService draft;

    @Autowired
    DraftTextService texts;

    @Autowired
    DraftMeasureService measures;

    @Autowired
    DraftPlaceService places;

    @LocalServerPort
    int port;

    private PlanWork started(Role role) {
        var work = PlanWork.adopted(portal, port);
        assertThat(work.send(work.as(role), "/start", Map.of("beginning", "ADOPTED"))
                        .statusCode())
                .isEqualTo(302);
        return work;
    }

    private PlanWork proposed() {
        var work = started(Role.ADMINISTRATOR);
        assertThat(work.send(work.as(Role.ADMINISTRATOR), "/steg/legg-fram-uten-horing", Map.of("reason", "Haster"))
                        .statusCode())
                .isEqualTo(302);
        return work;
    }

    @Test
    void takesInAllMeasuresAtOnceIntoTheAreaThatIsChosen() {
        var work = PlanWork.adopted(portal, port);
        var administrator = work.as(Role.ADMINISTRATOR);
        work.send(administrator, "/start", Map.of("beginning", "NOTHING", "title", "Ny strategi"));
        work.send(administrator, "/omrader/nytt", Map.of("title", "Alt sammen", "text", ""));
        var page = administrator.ok(work.plan("/mangler"));
        assertThat(page).contains("1 Ta i bruk et kartleggingsverktøy.", "Alt sammen", "Ny strategi");

        assertThat(work.send(administrator, "/mangler", Map.of("area", "")).statusCode())
                .isEqualTo(422);
        var area = work.texts("select id from strategy_area where title = 'Alt sammen' and municipality_id = '"
                        + work.municipality.id() + "'")
                .get(0);
        assertThat(work.send(administrator, "/mangler", Map.of("area", area)).statusCode())
                .isEqualTo(302);

        assertThat(administrator.ok(work.plan("/mangler"))).contains(Words.of("gaps.blocking.none"));
    }

    @Test
    void beginsOnceHoweverOftenItIsAsked() {
        var work = PlanWork.adopted(portal, port);
        var one = work.as(Role.ADMINISTRATOR);
        var other = work.as(Role.ADMINISTRATOR);
        var page = other.ok(work.plan("/start"));

        assertThat(one.ok(work.plan(""))).contains(Words.of("planning.begin.adopted"));
        assertThat(work.send(one, "/start", Map.of("beginning", "ADOPTED")).statusCode())
                .isEqualTo(302);
        var late = other.post(work.plan("/start"), PlanWork.with(page, Map.of("beginning", "ADOPTED")));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains(Words.of("tooLate.title"), Words.of("strategy.state.DRAFT"));
        assertThat(work.states()).containsExactly("ADOPTED", "DRAFT");
        assertThat(one.ok(work.plan("")))
                .contains("Innledning", "Støtte til pårørende", Words.of("step.name.OPEN_HEARING"));
    }

    @Test
    void beginsWithATitleWhereThereIsNothing() {
        var work = PlanWork.empty(portal, port);
        var administrator = work.as(Role.ADMINISTRATOR);

        assertThat(administrator.ok(work.plan(""))).contains(Words.of("planning.inForce.none"));
        var refused = work.send(administrator, "/start", Map.of("title", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(Words.of("validation.NotBlank.startForm.title"));
        assertThat(work.send(administrator, "/start", Map.of("title", "x".repeat(201)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(work.send(administrator, "/start", Map.of("beginning", "ADOPTED", "title", "Ny"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(work.states()).isEmpty();
        assertThat(work.send(administrator, "/start", Map.of("title", "Den første strategien"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(administrator.ok(work.plan("")))
                .contains("Den første strategien", Words.of("outline.none.chapters"));
        assertThat(administrator.ok(work.plan("/forhandsvisning"))).contains(Words.of("preview.note.title"));
        assertThat(administrator.ok(work.plan("/mangler"))).contains(Words.of("gap.NO_AREA"));
        for (var path : List.of("/strategi", "/handlingsplan")) {
            assertThat(new Pages(port).text(work.path(path)))
                    .contains(Words.of("strategy.underWay.text"))
                    .doesNotContain("Den første strategien");
        }
    }

    /** Each step, from each state it cannot be taken from, is refused and changes nothing. */
    @ParameterizedTest
    @CsvSource({
        "'', 'apne-horing legg-fram-uten-horing trekk'",
        "apne-horing, 'ta-tilbake avslutt-horing trekk'",
        "apne-horing avslutt-horing, 'legg-fram trekk'",
        "apne-horing avslutt-horing legg-fram, 'vedtak trekk'",
        "legg-fram-uten-horing SENT_BACK, 'ta-opp-igjen trekk'"
    })
    void offersAndTakesTheStepsOfItsStateAlone(String taken, String allowed) {
        var work = started(Role.ADMINISTRATOR);
        var administrator = work.as(Role.ADMINISTRATOR);
        for (var step : taken.isEmpty() ? new String[0] : taken.split(" ")) {
            var answer = step.equals("SENT_BACK")
                    ? decide(work, administrator, Map.of("outcome", "SENT_BACK", "reason", "Mer om barn"))
                    : work.send(administrator, "/steg/" + step, Map.of("reason", "Fordi"));
            assertThat(answer.statusCode()).as(step).isEqualTo(302);
        }
        var before = work.states();
        var overview = administrator.ok(work.plan(""));

        for (var step : List.of(
                "apne-horing",
                "ta-tilbake",
                "avslutt-horing",
                "legg-fram",
                "legg-fram-uten-horing",
                "vedtak",
                "ta-opp-igjen",
                "trekk")) {
            var isAllowed = List.of(allowed.split(" ")).contains(step);
            assertThat(overview.contains("/steg/" + step + "\"")).as(step).isEqualTo(isAllowed);
            assertThat(administrator.get(work.plan("/steg/" + step)).statusCode())
                    .as(step)
                    .isEqualTo(isAllowed ? 200 : 409);
            if (!isAllowed) {
                var fields = PlanWork.with(overview.contains("_csrf") ? overview : "", Map.of("reason", "Fordi"));
                fields.putAll(DECISION);
                fields.put("version", "1");
                fields.put("_csrf", token(administrator, work));
                fields.put("reason", "Fordi");
                assertThat(administrator
                                .post(work.plan("/steg/" + step), fields)
                                .statusCode())
                        .as(step)
                        .isEqualTo(409);
            }
        }
        assertThat(work.states()).isEqualTo(before);
    }

    private static String token(SignIn who, PlanWork work) {
        return SignIn.token(who.ok(work.plan("")));
    }

    private HttpResponse<String> decide(PlanWork work, SignIn who, Map<String, String> more) {
        var fields = new HashMap<>(DECISION);
        fields.putAll(more);
        return work.send(who, "/steg/vedtak", fields);
    }

    @Test
    void letsEditorsReadAndNotDecide() {
        var work = started(Role.ADMINISTRATOR);
        var editor = work.as(Role.EDITOR);

        assertThat(editor.ok(work.plan("")))
                .contains(Words.of("planning.next.others"))
                .doesNotContain("/steg/");
        for (var path : List.of("/start", "/steg/apne-horing", "/steg/vedtak", "/steg/trekk")) {
            assertThat(editor.get(work.plan(path)).statusCode()).as(path).isEqualTo(403);
            var answer = editor.post(
                    work.plan(path), Map.of("_csrf", token(editor, work), "version", "0", "reason", "Fordi"));
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
        assertThat(work.states()).containsExactly("ADOPTED", "DRAFT");
    }

    @Test
    void asksForAReason() {
        var work = started(Role.ADMINISTRATOR);
        var administrator = work.as(Role.ADMINISTRATOR);

        for (var reason : List.of("", "  ", "…", "x".repeat(1001), "\0", "\u202Eabc")) {
            var answer = work.send(administrator, "/steg/trekk", Map.of("reason", reason));
            assertThat(answer.statusCode()).isEqualTo(422);
        }
        assertThat(work.states()).containsExactly("ADOPTED", "DRAFT");
        assertThat(work.send(administrator, "/steg/trekk", Map.of("reason", "Vi <script> tar den senere 😀"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(work.states()).containsExactly("ADOPTED", "WITHDRAWN");
    }

    @Test
    void wantsTheWholeDecision() {
        var work = proposed();
        var administrator = work.as(Role.ADMINISTRATOR);
        var tomorrow = LocalDate.now().plusDays(2).toString();

        for (var wrong : List.of(
                Map.of("outcome", ""),
                Map.of("outcome", "KANSKJE"),
                Map.of("body", ""),
                Map.of("body", "x".repeat(201)),
                Map.of("date", ""),
                Map.of("date", "31.02.2026"),
                Map.of("date", tomorrow),
                Map.of("caseNumber", " "),
                Map.of("caseNumber", "x".repeat(61)),
                Map.of("outcome", "SENT_BACK"))) {
            var answer = decide(work, administrator, wrong);
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(answer.body()).contains("error-summary-title");
        }
        assertThat(work.states()).containsExactly("ADOPTED", "PROPOSED");
        assertThat(work.texts(
                        "select step from revision_step where municipality_id = '" + work.municipality.id() + "'"))
                .containsExactly("PROPOSE_WITHOUT_HEARING");
    }

    @Test
    void saysThatTheFrameHasChangedAndLetsOneGoOn() {
        var work = started(Role.ADMINISTRATOR);
        var administrator = work.as(Role.ADMINISTRATOR);
        var page = administrator.ok(work.plan("/steg/trekk"));
        saveFrame(work, work.as(Role.EDITOR), Map.of("title", "Ny tittel"));

        var late = administrator.post(work.plan("/steg/trekk"), PlanWork.with(page, Map.of("reason", "Gir oss")));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains(Words.of("changed.title"), "Gir oss");
        assertThat(administrator
                        .post(work.plan("/steg/trekk"), PlanWork.with(late.body(), Map.of("reason", "Gir oss")))
                        .statusCode())
                .isEqualTo(302);
    }

    private static HttpResponse<String> saveFrame(PlanWork work, SignIn who, Map<String, String> changed) {
        var fields = new HashMap<>(
                Map.of("title", "Strategien", "areaWord", "Område", "areasTitle", "Områder", "planTitle", "Plan"));
        fields.putAll(changed);
        return work.send(who, "/rammer", fields);
    }

    @Test
    void adoptsWhatTheDraftSays() {
        var work = started(Role.ADMINISTRATOR);
        var added = new int[1];
        work.here(() -> {
            var area = draft.outline().areas().get(0).area().id();
            added[0] = measures.write(new WriteMeasure(
                    UUID.randomUUID(),
                    null,
                    area,
                    null,
                    List.of(),
                    "Et nytt tiltak",
                    null,
                    null,
                    List.of(),
                    new TimelineDetails("Når vedtatt", TimelineKind.AFTER_EVENT, null, null),
                    Origin.PLAN,
                    2));
            places.remove(PartKind.MEASURE, draft.measureText(7).id(), null, "Det er <b>gjort</b>");
            measures.merge(draft.measureText(1).id(), null, 2, "Sagt i tiltak 2");
            var split = draft.measureText(2);
            measures.write(new WriteMeasure(
                    split.id(),
                    split.version(),
                    area,
                    null,
                    List.of(),
                    "Helt nye ord om samtaler",
                    null,
                    null,
                    List.of(),
                    split.timeline(),
                    split.origin(),
                    null));
        });
        var pages = new Pages(port);
        var administrator = work.as(Role.ADMINISTRATOR);
        assertThat(administrator.ok(work.plan("/forskjeller")))
                .contains(
                        "Helt nye",
                        Words.of("difference.change.SPLIT"),
                        "Det er &lt;b&gt;gjort&lt;/b&gt;",
                        "Et nytt tiltak");
        assertThat(administrator.ok(work.plan("/forhandsvisning")))
                .contains("Helt nye ord om samtaler")
                .doesNotContain("/tiltak/2\"");
        assertThat(pages.ok(work.path("/tiltak/7"))).doesNotContain("&lt;b&gt;gjort");
        assertThat(pages.get(work.path("/tiltak/" + added[0])).statusCode()).isEqualTo(404);
        assertThat(pages.get(work.path("/versjoner/2")).statusCode()).isEqualTo(404);

        work.send(administrator, "/steg/legg-fram-uten-horing", Map.of("reason", "Bare små endringer"));
        assertThat(decide(work, administrator, Map.of()).statusCode()).isEqualTo(302);

        assertThat(work.states()).containsExactly("SUPERSEDED", "ADOPTED");
        assertThat(pages.text(work.path("/tiltak/" + added[0])))
                .contains("Etter vedtaket 15. januar 2026", "Skilt ut fra Tiltak 2");
        assertThat(pages.text(work.path("/tiltak/2")))
                .contains("Helt nye ord om samtaler", "Tidligere ordlyd", "Prøve ut forhåndssamtaler");
        assertThat(pages.text(work.path("/tiltak/7")))
                .contains("Tiltak 7 er ikke lenger med i planen", "15. januar 2026", "Det er <b>gjort</b>");
        assertThat(pages.ok(work.path("/tiltak/1")))
                .contains("Sagt i tiltak 2", "Ta i bruk et kartleggingsverktøy.", "href=\"" + work.path("/tiltak/2"));
        assertThat(pages.text(work.path("/versjoner")))
                .contains("Gjelder nå", "Kommunestyret 15. januar 2026, sak 26/101");
        assertThat(pages.text(work.path("/versjoner/1")))
                .contains(Words.of("notice.superseded"), "Prøve ut forhåndssamtaler")
                .doesNotContain("Helt nye ord");
        assertThat(pages.text(work.path("/strategi/samlet"))).contains("Helt nye ord om samtaler");
        assertThat(administrator.ok(work.plan(""))).contains(Words.of("planning.nothing"));
    }

    @Test
    void tellsWhoAnsweredForAMeasureThatIsGoneOrHasChanged() {
        var work = started(Role.ADMINISTRATOR);
        var administrator = work.as(Role.ADMINISTRATOR);
        var added = new int[1];
        work.here(() -> added[0] = measures.write(new WriteMeasure(
                UUID.randomUUID(),
                null,
                draft.outline().areas().get(0).area().id(),
                null,
                List.of(),
                "Et nytt tiltak",
                null,
                null,
                List.of(
                        new OwnerPart("Kommunalsjef", ResponsibilityRole.CO, false),
                        new OwnerPart("Pleie og omsorg", ResponsibilityRole.CO, false)),
                new TimelineDetails(null, TimelineKind.NOT_STATED, null, null),
                Origin.PLAN,
                null)));
        work.send(administrator, "/steg/legg-fram-uten-horing", Map.of("reason", "Små endringer"));
        assertThat(decide(work, administrator, Map.of()).statusCode()).isEqualTo(302);
        work.send(administrator, "/start", Map.of("beginning", "ADOPTED"));
        work.here(() ->
                places.remove(PartKind.MEASURE, draft.measureText(added[0]).id(), null, "Det er gjort"));
        work.send(administrator, "/steg/legg-fram-uten-horing", Map.of("reason", "Små endringer"));
        assertThat(decide(work, administrator, Map.of()).statusCode()).isEqualTo(302);
        var pages = new Pages(port);

        assertThat(pages.text(work.path("/tiltak/" + added[0]))).contains("Ansvarlig Kommunalsjef, Pleie og omsorg");
        assertThat(pages.text(work.path("/tiltak/1")))
                .contains(Words.of("measure.earlier.owners", "Pleie og omsorg på vegne av kommunalsjef"));
    }

    @Test
    void keepsADraftThatWasGivenUpToBeRead() {
        var work = started(Role.ADMINISTRATOR);
        var administrator = work.as(Role.ADMINISTRATOR);
        var editor = work.as(Role.EDITOR);
        assertThat(administrator.ok(work.plan(""))).doesNotContain(Words.of("former.title"));
        work.send(administrator, "/steg/trekk", Map.of("reason", "Vi venter på <loven>"));

        var ended = editor.ok(work.plan(""));
        work.send(administrator, "/start", Map.of("beginning", "ADOPTED"));
        for (var overview : List.of(ended, editor.ok(work.plan("")))) {
            assertThat(overview)
                    .contains(Words.of("former.title"), work.plan("/tidligere/2"))
                    .contains("Vi venter på &lt;loven&gt;", "Prøve ADMINISTRATOR");
        }
        assertThat(editor.ok(work.plan("/tidligere/2")))
                .contains(Words.of("former.note.title"), "Innledning", "Prøve ut forhåndssamtaler", "&lt;loven&gt;")
                .doesNotContain("??", "/angre", "/rediger");
        for (var number : List.of("1", "3", "99")) {
            assertThat(editor.get(work.plan("/tidligere/" + number)).statusCode())
                    .as(number)
                    .isEqualTo(404);
        }
        assertThat(new Pages(port).get(work.path("/versjoner/2")).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsNothingOfAMeasureThatWasOnlyInADraft() {
        var work = started(Role.ADMINISTRATOR);
        var added = new int[1];
        work.here(() -> {
            var area = draft.outline().areas().get(0).area().id();
            added[0] = measures.write(new WriteMeasure(
                    UUID.randomUUID(),
                    null,
                    area,
                    null,
                    List.of(),
                    "En hemmelig tanke",
                    null,
                    null,
                    List.of(),
                    new TimelineDetails(null, TimelineKind.NOT_STATED, null, null),
                    Origin.PLAN,
                    null));
            places.remove(PartKind.MEASURE, draft.measureText(added[0]).id(), null, "Ombestemt");
        });
        var administrator = work.as(Role.ADMINISTRATOR);
        work.send(administrator, "/steg/legg-fram-uten-horing", Map.of("reason", "Bare små endringer"));
        assertThat(decide(work, administrator, Map.of()).statusCode()).isEqualTo(302);

        assertThat(new Pages(port).get(work.path("/tiltak/" + added[0])).statusCode())
                .isEqualTo(404);
        assertThat(new Pages(port).ok(work.path("/versjoner/2"))).doesNotContain("hemmelig");
    }

    @Test
    void accountsForEveryMeasureBeforeItIsProposed() {
        var work = PlanWork.adopted(portal, port);
        var administrator = work.as(Role.ADMINISTRATOR);
        var editor = work.as(Role.EDITOR);
        work.send(administrator, "/start", Map.of("beginning", "NOTHING"));

        var refused = work.send(administrator, "/steg/legg-fram-uten-horing", Map.of("reason", "Haster"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("/tiltak/1/ta-med", "/tiltak/7/utelat", "Prøve ut forhåndssamtaler", "Haster");
        assertThat(editor.ok(work.plan("/mangler"))).contains("/tiltak/2/utelat");
        assertThat(editor.ok(work.plan("/tiltak/1/ta-med"))).contains(Words.of("unaccounted.noArea.title"));

        var area = UUID.randomUUID();
        work.here(() -> texts.write(new WriteArea(area, null, "Et område", null, "")));
        assertThat(work.send(editor, "/tiltak/1/ta-med", Map.of()).statusCode()).isEqualTo(422);
        assertThat(work.send(editor, "/tiltak/1/ta-med", Map.of("area", "ikke-en-id"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(work.send(
                                editor,
                                "/tiltak/1/ta-med",
                                Map.of("area", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(404);
        var page = editor.ok(work.plan("/tiltak/1/ta-med"));
        var fields = PlanWork.with(page, Map.of("area", area.toString()));
        assertThat(editor.post(work.plan("/tiltak/1/ta-med"), fields).statusCode())
                .isEqualTo(302);
        var again = editor.post(work.plan("/tiltak/1/ta-med"), fields);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(409);
        assertThat(work.send(editor, "/tiltak/2/utelat", Map.of("reason", " ")).statusCode())
                .isEqualTo(422);
        assertThat(work.send(editor, "/tiltak/2/utelat", Map.of("reason", "Gjort"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(work.send(editor, "/tiltak/7/utelat", Map.of("reason", "Gjort"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(editor.get(work.plan("/tiltak/999/ta-med")).statusCode()).isEqualTo(404);
        assertThat(editor.ok(work.plan(""))).contains("/tiltak/7/ta-med");

        assertThat(work.send(administrator, "/steg/legg-fram-uten-horing", Map.of("reason", "Haster"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(editor.ok(work.plan("")))
                .contains(Words.of("planning.frozen"))
                .doesNotContain("/flytt", "/ta-bort", "/kapitler/nytt");
    }

    @Test
    void letsOneOfTwoAdoptions() throws Exception {
        var work = proposed();
        var answers = together(Stream.of("Kommunestyret", "Formannskapet")
                .map(body -> {
                    var who = work.as(Role.ADMINISTRATOR);
                    var fields = PlanWork.with(who.ok(work.plan("/steg/vedtak")), DECISION);
                    fields.put("body", body);
                    return (Sending) () -> who.post(work.plan("/steg/vedtak"), fields);
                })
                .toList());

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 409);
        assertThat(answers)
                .filteredOn(it -> it.statusCode() == 409)
                .allSatisfy(it -> assertThat(it.body())
                        .contains(Words.of("tooLate.title"), Words.of("step.told.ADOPT"), "26/101"));
        assertThat(work.states()).containsExactly("SUPERSEDED", "ADOPTED");
    }

    @Test
    void losesNoEditWhileItIsProposed() throws Exception {
        var work = started(Role.ADMINISTRATOR);
        var editor = work.as(Role.EDITOR);
        var administrator = work.as(Role.ADMINISTRATOR);
        var frame = PlanWork.with(
                editor.ok(work.plan("/rammer")),
                Map.of("title", "Skrevet i tide", "areaWord", "Område", "areasTitle", "Områder", "planTitle", "Plan"));
        var step =
                PlanWork.with(administrator.ok(work.plan("/steg/legg-fram-uten-horing")), Map.of("reason", "Haster"));

        var answers = together(List.of(
                () -> editor.post(work.plan("/rammer"), frame),
                () -> administrator.post(work.plan("/steg/legg-fram-uten-horing"), step)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 409);
        var saved = work.texts(
                "select title from revision where number = 2 and municipality_id = '" + work.municipality.id() + "'");
        var wrote = answers.get(0).statusCode() == 302;
        assertThat(saved.get(0).equals("Skrevet i tide")).isEqualTo(wrote);
        assertThat(work.states().get(1)).isEqualTo(wrote ? "DRAFT" : "PROPOSED");
        if (!wrote) {
            assertThat(answers.get(0).body()).contains("Skrevet i tide", Words.of("frame.frozen.title"));
        }
    }

    private interface Sending {
        HttpResponse<String> send();
    }

    private static List<HttpResponse<String>> together(List<Sending> sendings) throws Exception {
        var start = new CountDownLatch(1);
        var people = Executors.newFixedThreadPool(sendings.size());
        try {
            var answers = sendings.stream()
                    .<Future<HttpResponse<String>>>map(it -> people.submit(() -> {
                        start.await();
                        return it.send();
                    }))
                    .toList();
            start.countDown();
            var found = new ArrayList<HttpResponse<String>>();
            for (var answer : answers) {
                found.add(answer.get());
            }
            return found;
        } finally {
            people.shutdown();
        }
    }
}
