package no.parorendeportalen.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.strategy.PartLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** What nobody should send, sent to every form: refused beside the field with what was typed kept, or stored and shown as text. */
@PortalTest
class FormInputTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    static DraftTown town;
    static DraftTown neighbour;
    static SignIn editor;

    @BeforeEach
    void signInOnce() {
        if (town == null) {
            town = DraftTown.small(context);
            neighbour = DraftTown.small(context);
            editor = town.editor(port);
        }
    }

    /**
     * A form and one of its fields.
     *
     * @param longest characters of the field
     */
    record Field(String form, String name, int longest, boolean isRequired) {}

    static Stream<Field> fields() {
        return Stream.of(
                new Field("/kapitler/nytt", "title", 200, true),
                new Field("/kapitler/nytt", "printedNumber", 10, false),
                new Field("/kapitler/nytt", "text", 100_000, false),
                new Field("/fotnoter/ny", "text", 100_000, true),
                new Field("/omrader/nytt", "title", 200, true),
                new Field("/omrader/nytt", "printedNumber", 10, false),
                new Field("/omrader/nytt", "text", 100_000, false),
                new Field("/omrader/{area}/rediger", "title", 200, true),
                new Field("/omrader/{area}/mal/nytt", "table", 100_000, true),
                new Field("/omrader/{area}/grep/nytt", "prose", 100_000, false),
                new Field("/omrader/{area}/tiltak/nytt", "text", 100_000, false),
                new Field("/omrader/{area}/tiltak/nytt", "plainLanguage", 100_000, false),
                new Field("/omrader/{area}/tiltak/nytt", "ownersText", 500, false),
                new Field("/omrader/{area}/tiltak/nytt", "timelineText", 200, true),
                new Field("/omrader/{area}/tiltak/nytt", "owners[0].name", 120, false),
                new Field("/tiltak/1/ta-bort", "reason", 1000, true));
    }

    private static final Map<String, Map<String, String>> SENT_WITH = Map.of(
            "kapitler", Map.of("title", "Tittel"),
            "omrader", Map.of("title", "Tittel"),
            "mal", Map.of(),
            "grep", Map.of("table", "Grep"),
            "tiltak",
                    Map.of(
                            "timelineKind",
                            "CONTINUOUS",
                            "timelineText",
                            "ord",
                            "origin",
                            "PLAN",
                            "owners[0].mayBeNew",
                            "true"));

    private static Map<String, String> around(Field field) {
        var fields = new HashMap<String, String>();
        SENT_WITH.forEach((kind, with) -> {
            if (field.form.matches("(.*/)?" + kind + "/(nytt|\\{area}/rediger)")) {
                fields.putAll(with);
            }
        });
        return fields;
    }

    private static String path(Field field) {
        return town.plan(field.form.replace("{area}", town.area(0).toString()));
    }

    /** @param raw the field's value as it goes over the wire */
    private static int send(Field field, String raw, String expected) {
        var path = path(field);
        var all = around(field);
        SignIn.hidden(editor.ok(path)).forEach(all::putIfAbsent);
        all.remove(field.name);
        var body = all.entrySet().stream()
                        .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"))
                + "&" + encoded(field.name) + "=" + raw;
        var answer = editor.postBody(path, "application/x-www-form-urlencoded", body);
        if (answer.statusCode() == 422) {
            assertThat(answer.body())
                    .as(field + " says what is wrong beside the field")
                    .contains("id=\"" + field.name.replace("[", "").replace("]", "") + "-error\"")
                    .contains("ds-error-summary")
                    .doesNotContain("<script>alert");
            assertThat(HtmlUtils.htmlUnescape(answer.body()))
                    .as(field + " keeps what was typed")
                    .contains(expected);
        }
        return answer.statusCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void refusesWhatCannotBeKept(Field field) {
        var before = town.outline();
        for (var bad : new String[][] {
            {"f%C3%B8r%00etter", "før"},
            {"f%C3%B8r%E2%80%AEetter", "før"},
            {"f%C3%B8r%EF%BF%BDetter", "før"},
            {"%F0%9F%A7%A1x" + "a".repeat(field.longest), "aaaaaaaa"}
        }) {
            assertThat(send(field, bad[0], bad[1]))
                    .as(field + " " + bad[0].substring(0, 12))
                    .isEqualTo(422);
        }
        assertThat(send(field, "half%ED%A0%80a%20character", ""))
                .as("what no browser sends")
                .isEqualTo(400);
        if (field.isRequired) {
            assertThat(send(field, "", "")).isEqualTo(422);
            assertThat(send(field, "%20%E2%80%8B%C2%A0", "")).isEqualTo(422);
        }
        if (field.longest < 1000) {
            assertThat(send(field, "en%0D%0Ato", "en")).isEqualTo(422);
        }
        assertThat(town.outline()).isEqualTo(before);
    }

    @Test
    void keepsWhatLooksOddAsText() {
        for (var text : new String[] {
            "<script>alert(1)</script>", "🧡 شكرا לך", "<img src=x onerror=alert(1)> & \"'", "${7*7} [(${7*7})] #{x}"
        }) {
            var fields = SignIn.hidden(editor.ok(town.plan("/omrader/nytt")));
            fields.putAll(Map.of("title", text, "text", text));
            var page = editor.post(town.plan("/omrader/nytt"), fields)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();

            assertThat(town.outline().areas())
                    .extracting(it -> it.area().label())
                    .anyMatch(it -> it.startsWith(text.substring(0, 2)));
            assertThat(town.here(() -> town.draft().areaText(UUID.fromString(fields.get("id"))))
                            .title())
                    .isEqualTo(text);
            assertThat(editor.ok(page)).doesNotContain("<script>alert", "<img src=x", ">49");
            assertThat(editor.ok(page + "/rediger")).doesNotContain("<script>alert", "<img src=x");
            assertThat(HtmlUtils.htmlUnescape(editor.ok(page + "/rediger"))).contains(text);
        }
    }

    @Test
    void showsMarkdownWithoutItsDangers() {
        var fields = SignIn.hidden(editor.ok(town.plan("/kapitler/nytt")));
        for (var text : new String[] {
            "<iframe src=x></iframe> <b onclick=x>fet</b>",
            "[klikk](javascript:alert(1)) [a](data:text/html,x) ![b](javascript:x)",
            "[".repeat(100_000),
            "[](".repeat(33_000),
            "> ".repeat(50_000),
            "*a ".repeat(33_000)
        }) {
            fields.putAll(Map.of("title", "Farlig", "text", text, "preview", "text"));
            var preview = editor.post(town.plan("/kapitler/nytt"), fields);
            assertThat(preview.statusCode()).isEqualTo(200);
            assertThat(preview.body())
                    .doesNotContain("<iframe", "<b onclick", "href=\"javascript:", "src=\"javascript:", "href=\"data:");
        }
        fields.remove("preview");
        fields.put("text", "[".repeat(100_000));
        assertThat(editor.post(town.plan("/kapitler/nytt"), fields).statusCode())
                .isEqualTo(302);
        fields.put("id", UUID.randomUUID().toString());
        fields.put("text", "[".repeat(100_001));
        assertThat(editor.post(town.plan("/kapitler/nytt"), fields).statusCode())
                .isEqualTo(422);
        fields.put("text", "x".repeat(2_100_000));
        assertThat(editor.post(town.plan("/kapitler/nytt"), fields).statusCode())
                .isEqualTo(413);
    }

    @Test
    void ignoresFieldsThatTheFormDoesNotHave() {
        var chapter = town.outline().chaptersAt(false).get(0);
        var path = town.plan("/kapitler/" + chapter.id());
        var fields = SignIn.hidden(editor.ok(path));
        fields.putAll(Map.of(
                "title",
                "Innledning",
                "text",
                "x",
                "municipalityId",
                neighbour.address(),
                "role",
                "ADMINISTRATOR",
                "removedReason",
                "x"));
        fields.putAll(Map.of(
                "id", UUID.randomUUID().toString(), "under", UUID.randomUUID().toString(), "position", "9"));

        assertThat(editor.post(path, fields).statusCode()).isEqualTo(302);

        assertThat(town.outline().chaptersAt(false).get(0))
                .extracting(PartLine::id, PartLine::position, PartLine::removedReason, PartLine::parent)
                .containsExactly(chapter.id(), chapter.position(), null, null);
        fields.remove("version");
        assertThat(editor.post(path, fields).statusCode())
                .as("without its version")
                .isEqualTo(409);
    }

    @Test
    void findsNothingOfTheNeighboursAndNothingMalformed() {
        var theirs = neighbour.outline();
        var area = theirs.areas().get(0).area().id();
        var goal = neighbour.areaPage(0).goals().get(0).id();
        var token = SignIn.token(editor.ok(town.plan("/kapitler/nytt")));
        for (var id : new String[] {null, "x", "%20", "1-1-1-1-1", "00000000-0000-0000-0000-000000000000", "..%3b"}) {
            for (var path : new String[] {
                "/kapitler/" + (id == null ? theirs.chapters().get(0).id() : id),
                "/kapitler/nytt?under=" + (id == null ? theirs.chapters().get(0).id() : UUID.randomUUID()),
                "/fotnoter/" + (id == null ? theirs.references().get(0).id() : id),
                "/omrader/" + (id == null ? area : id),
                "/omrader/" + (id == null ? area : id) + "/rediger",
                "/omrader/" + (id == null ? area : id) + "/mal/nytt",
                "/omrader/" + (id == null ? area : id) + "/tiltak/nytt",
                "/mal/" + (id == null ? goal : id),
                "/mal/" + (id == null ? goal : id) + "/ta-bort",
                "/grep/" + (id == null ? goal : id),
                "/tiltak/" + (id == null ? "3" : id)
            }) {
                var at = town.plan(path);
                assertThat(editor.get(at).statusCode())
                        .as(path)
                        .isIn(404, 400)
                        .matches(it -> it == 404 || id != null && id.contains("%"));
                var sent = new HashMap<>(
                        Map.of("_csrf", token, "version", "0", "title", "x", "text", "x", "table", "x", "reason", "x"));
                sent.putAll(Map.of(
                        "timelineKind",
                        "ONGOING",
                        "timelineText",
                        "x",
                        "id",
                        UUID.randomUUID().toString()));
                if (!path.contains("?")) {
                    assertThat(editor.post(at, sent).statusCode())
                            .as("POST " + path)
                            .isIn(404, 405, 400);
                    assertThat(editor.post(at + "/flytt", Map.of("_csrf", token, "retning", "opp"))
                                    .statusCode())
                            .isIn(404, 400);
                    assertThat(editor.post(at + "/angre", Map.of("_csrf", token))
                                    .statusCode())
                            .isIn(404, 400);
                }
            }
        }
        assertThat(neighbour.outline()).isEqualTo(theirs);
    }

    @Test
    void makesNothingUnderAnIdThatIsTaken() {
        var theirs = neighbour.outline().chapters().get(0);
        var fields = SignIn.hidden(editor.ok(town.plan("/kapitler/nytt")));
        fields.putAll(Map.of("id", theirs.id().toString(), "title", "Det jeg skrev", "text", ""));

        var refused = editor.post(town.plan("/kapitler/nytt"), fields);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Det jeg skrev")
                .doesNotContain(theirs.id().toString());
        assertThat(neighbour.outline().chapters().get(0)).isEqualTo(theirs);
        fields.put("id", "x");
        assertThat(editor.post(town.plan("/kapitler/nytt"), fields).statusCode())
                .isIn(409, 422);
    }

    @Test
    void letsNobodyElseIn() {
        var path = town.plan("/omrader/nytt");
        var fields = SignIn.hidden(editor.ok(path));
        fields.putAll(Map.of("title", "x", "text", ""));

        for (var somebody : new SignIn[] {town.somebody(port, Role.STAFF), town.somebody(port, Role.LEADER)}) {
            assertThat(somebody.get(path).statusCode()).isEqualTo(403);
            assertThat(somebody.post(path, fields).statusCode()).isEqualTo(403);
        }
        assertThat(neighbour.editor(port).get(path).statusCode()).isEqualTo(404);
        assertThat(town.somebody(port, Role.ADMINISTRATOR).get(path).statusCode())
                .isEqualTo(200);
        fields.remove("_csrf");
        assertThat(editor.post(path, fields, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
    }
}
