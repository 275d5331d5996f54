package no.parorendeportalen.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.strategy.RevisionService;
import no.parorendeportalen.strategy.StartRevision;
import no.parorendeportalen.strategyfile.StrategyFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the version says of itself, written well and badly; and what the pages about the whole of it cost. */
@PortalTest
class PlanFrameTests {

    private static final int MOST = 10;

    @Autowired
    ApplicationContext portal;

    @Autowired
    RevisionService revisions;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    private PlanWork started() {
        var work = PlanWork.adopted(portal, port);
        work.here(() -> revisions.start(new StartRevision(false, "")));
        return work;
    }

    private static Map<String, String> good() {
        return new LinkedHashMap<>(Map.of(
                "title", "Strategien vår",
                "epigraph", "Ingen skal stå *alene*",
                "periodFrom", "2027",
                "periodTo", "2030",
                "term", "4",
                "revisedEvery", "",
                "areaWord", "Område",
                "areasTitle", "Områdene",
                "planTitle", "Tiltakene"));
    }

    private static HttpResponse<String> save(PlanWork work, SignIn who, Map<String, String> more) {
        var fields = good();
        fields.putAll(more);
        return work.send(who, "/rammer", fields);
    }

    @Test
    void savesWhatIsWritten() {
        var work = started();
        var editor = work.as(Role.EDITOR);

        assertThat(save(work, editor, Map.of("title", "Ny 😀 <script>", "municipalityId", "1", "state", "ADOPTED"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(work.texts("select title || period_from || period_to || epigraph || state from revision"
                        + " where number = 2 and municipality_id = '" + work.municipality.id() + "'"))
                .containsExactly("Ny 😀 <script>20272030Ingen skal stå *alene*DRAFT");
        assertThat(editor.ok(work.plan(""))).contains("Ny 😀 &lt;script&gt;", Words.of("frame.saved"));
    }

    @Test
    void keepsWhatWasTypedWhereItIsWrong() {
        var work = started();
        var editor = work.as(Role.EDITOR);

        for (var wrong : List.of(
                Map.of("title", ""),
                Map.of("title", "x".repeat(201)),
                Map.of("title", "a\0b"),
                Map.of("title", "a\u202Eb"),
                Map.of("title", "to\nlinjer"),
                Map.of("epigraph", "x".repeat(100_001)),
                Map.of("periodFrom", ""),
                Map.of("periodTo", ""),
                Map.of("periodFrom", "2031"),
                Map.of("periodFrom", "1999"),
                Map.of("periodTo", "99999999999"),
                Map.of("periodTo", "snart"),
                Map.of("term", "0"),
                Map.of("revisedEvery", "21"),
                Map.of("areaWord", ""),
                Map.of("areaWord", "x".repeat(41)),
                Map.of("areasTitle", " "),
                Map.of("areasNumber", "x".repeat(11)),
                Map.of("planTitle", ""),
                Map.of("version", "abc"))) {
            var answer = save(work, editor, wrong);
            assertThat(answer.statusCode()).as(wrong.keySet().toString()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("error-summary-title", wrong.containsKey("title") ? "Tiltakene" : "Strategien vår");
        }
        assertThat(save(work, editor, Map.of("epigraph", "x".repeat(2_100_000))).statusCode())
                .isEqualTo(413);
        assertThat(work.texts("select version from revision where number = 2 and municipality_id = '"
                        + work.municipality.id() + "'"))
                .containsExactly("0");
    }

    @Test
    void showsBothVersionsWhereSomebodyWasFirst() {
        var work = started();
        var first = work.as(Role.EDITOR);
        var second = work.as(Role.ADMINISTRATOR);
        var page = second.ok(work.plan("/rammer"));
        save(work, first, Map.of("title", "Den første"));
        var fields = good();
        fields.put("title", "Den andre");

        var late = second.post(work.plan("/rammer"), PlanWork.with(page, fields));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains(Words.of("conflict.title.by", "Prøve EDITOR"), Words.of("frameForm.title"))
                .contains("første", "value=\"Den andre\"")
                .doesNotContain("??");
        assertThat(second.post(work.plan("/rammer"), PlanWork.with(late.body(), fields))
                        .statusCode())
                .isEqualTo(302);
        assertThat(second.post(work.plan("/rammer"), Map.of("_csrf", SignIn.token(page), "title", "Uten versjon"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void showsHowTheEpigraphWillLookAndSavesNothing() {
        var work = started();
        var answer = save(work, work.as(Role.EDITOR), Map.of("preview", "epigraph"));

        assertThat(answer.body())
                .contains("<em>alene</em>", Words.of("form.preview.shown"))
                .doesNotContain("error-summary-title");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void isNotThereWhereNobodyWorksOnAVersion() {
        var work = PlanWork.adopted(portal, port);
        var editor = work.as(Role.EDITOR);

        for (var page : List.of("/rammer", "/mangler", "/forskjeller", "/forhandsvisning", "/steg/ukjent")) {
            assertThat(editor.get(work.plan(page)).statusCode()).as(page).isIn(403, 404);
        }
    }

    @Test
    void asksAsOftenForAThousandMeasuresAsForFew() {
        var few = started();
        var many = PlanWork.empty(portal, port);
        many.load(StrategyFiles.large(many.municipality.address(), 1_000));
        many.here(() -> revisions.start(new StartRevision(false, "")));
        var one = few.as(Role.EDITOR);
        var other = many.as(Role.EDITOR);

        for (var page : List.of("", "/mangler", "/forskjeller", "/forhandsvisning", "/rammer")) {
            var forFew = asked(() -> one.ok(few.plan(page)));
            var forMany = asked(() -> other.ok(many.plan(page)));

            assertThat(forMany).as(page).hasSameSizeAs(forFew);
            assertThat(forFew).as(page).hasSizeBetween(1, MOST);
        }
    }

    /** What a page asks for itself: not who is asking, nor for which municipality. */
    private List<String> asked(Runnable work) {
        return statements.during(work).stream()
                .filter(it ->
                        !it.contains("SPRING_SESSION") && !it.contains("set_config") && !it.contains("session_stamp"))
                .toList();
    }
}
