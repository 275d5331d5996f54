package no.parorendeportalen.document.web;

import static no.parorendeportalen.document.DocumentKind.CHECKLIST;
import static no.parorendeportalen.document.DocumentKind.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.ApprovalService;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.LinkKind;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.document.VersionText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Writing a routine or a checklist, step by step. */
@PortalTest
class DocumentEditingTests {

    private static final int MOST = 8;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Statements statements;

    private Town town;
    private SignIn editor;
    private String admin;

    @BeforeEach
    void build() {
        town = Town.adopted(context);
        editor = town.as(Role.EDITOR, port);
        admin = "/" + town.address() + "/admin/rutiner";
    }

    @Test
    void makesOneDraftHoweverOftenItsFormIsSent() {
        var form = filled(admin + "/ny", "title", "Barn som pårørende", "purpose", "Barn skal bli sett.");

        var made = editor.post(admin + "/ny", form);
        var again = editor.post(admin + "/ny", form);
        form.put("title", "Noe annet");
        var other = editor.post(admin + "/ny", form);

        var document = UUID.fromString(form.get("id"));
        assertThat(location(made)).isEqualTo(admin + "/" + document + "/utkast");
        assertThat(location(again)).isEqualTo(location(made));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Noe annet");
        assertThat(folder(document).draft().text().title()).isEqualTo("Barn som pårørende");
        assertThat(editor.ok(admin)).contains("Barn som pårørende");
        for (var taken : List.of("barn-som-parorende", "lest-i-enheten")) {
            var there = editor.post(
                    admin + "/ny", filled(admin + "/ny", "title", "Tatt", "purpose", "Skrevet", "slug", taken));
            assertThat(there.statusCode()).as(taken).isEqualTo(422);
            assertThat(there.body()).contains("Skrevet");
        }
        var refused = editor.post(admin + "/ny", filled(admin + "/ny", "title", "", "purpose", "Skrevet"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skrevet");
    }

    @Test
    void writesStepsOneByOneAndMovesAndRemovesThem() {
        var document = town.here(() -> TestDocuments.draft(context, ROUTINE, "Tolk"));
        var page = admin + "/" + document + "/utkast";
        var first = steps(document).get(0);
        var blank = page + "/punkt/nytt?etter=" + first.point();
        var form = filled(
                blank,
                "title",
                "Bestill tolk",
                "text",
                "**Ring**",
                "phase",
                "DURING",
                "level",
                "2",
                "section",
                "Først");
        assertThat(editor.ok(blank)).contains("value=\"Først\"");
        assertThat(form.get("after")).isEqualTo(first.point().toString());
        form.put("link", "ROUTINE:" + UUID.randomUUID());
        assertThat(editor.post(page + "/punkt/nytt", form).statusCode()).isEqualTo(422);
        form.remove("link");

        var added = editor.post(page + "/punkt/nytt", form);
        assertThat(editor.post(page + "/punkt/nytt", form).statusCode()).isEqualTo(302);

        var point = UUID.fromString(form.get("id"));
        assertThat(location(added)).isEqualTo(page + "#punkt-" + point);
        assertThat(steps(document))
                .extracting(VersionText.Step::title)
                .containsExactly("Snakk sammen", "Bestill tolk", "Oppsummer");
        assertThat(steps(document).get(1).section()).isEqualTo("Først");
        assertThat(steps(document).get(1).level()).isEqualTo(2);

        editor.postForm(page, page + "/punkt/" + point + "/flytt", Map.of("retning", "ned"));
        assertThat(steps(document).get(2).point()).isEqualTo(point);

        var asked = page + "/punkt/" + point + "/fjern";
        var removed = editor.post(asked, new LinkedHashMap<>(SignIn.hidden(editor.ok(asked))));
        assertThat(removed.statusCode()).isEqualTo(302);
        assertThat(steps(document)).hasSize(2);
        assertThat(editor.ok(page)).doesNotContain("Bestill tolk</p>");
    }

    @Test
    void letsNeighboursWriteAtOnceAndShowsBothTextsOfTheSameStep() {
        var document = town.here(() -> TestDocuments.draft(context, ROUTINE, "Samtale"));
        var page = admin + "/" + document + "/utkast";
        var one = page + "/punkt/" + steps(document).get(0).point();
        var two = page + "/punkt/" + steps(document).get(1).point();
        var mine = filled(one, "title", "Snakk rolig sammen");
        var neighbours = filled(two, "title", "Oppsummer skriftlig");
        var theirs = filled(one, "title", "Snakk alene sammen");

        assertThat(editor.post(two, neighbours).statusCode()).isEqualTo(302);
        assertThat(editor.post(one, theirs).statusCode()).isEqualTo(302);
        var late = editor.post(one, mine);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("alene", "rolig", "value=\"Snakk rolig sammen\"");
        mine.put("seen", SignIn.hidden(late.body()).get("seen"));
        assertThat(editor.post(one, mine).statusCode()).isEqualTo(302);
        assertThat(steps(document))
                .extracting(VersionText.Step::title)
                .containsExactly("Snakk rolig sammen", "Oppsummer skriftlig");

        var whole = page + "/tekst";
        var stale = filled(whole, "title", "Min tittel");
        editor.post(whole, filled(whole, "title", "Din tittel"));
        assertThat(editor.post(whole, stale).statusCode()).isEqualTo(409);
        assertThat(folder(document).draft().text().title()).isEqualTo("Din tittel");
    }

    @Test
    void keepsWhatWasTypedWhenTheDraftIsSentMeanwhile() {
        var document = town.here(() -> TestDocuments.draft(context, ROUTINE, "Avklaring"));
        var one = admin + "/" + document + "/utkast/punkt/"
                + steps(document).get(0).point();
        var form = filled(one, "title", "Kom for sent");
        var folder = admin + "/" + document;
        editor.postForm(
                folder,
                folder + "/send",
                Map.of("version", String.valueOf(folder(document).draft().version()), "approver", ""));

        var late = editor.post(one, form);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Kom for sent", Words.of("document.closed.look"));
        assertThat(steps(document).get(0).title()).isEqualTo("Snakk sammen");
        assertThat(location(editor.get(one))).isEqualTo(folder);
    }

    @Test
    void addsALinkWithItsButtonAndSavesIt() {
        var checklist = town.here(() -> TestDocuments.inForce(context, CHECKLIST, "Kartlegging"));
        var document = town.here(() -> TestDocuments.draft(context, ROUTINE, "Oppstart"));
        var one = admin + "/" + document + "/utkast/punkt/"
                + steps(document).get(0).point();
        var form = filled(one, "title", "Ikke lagret ennå", "link", "CHECKLIST:" + checklist, "rad", "legg-til");

        var shown = editor.post(one, form);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Ikke lagret ennå", "name=\"links\" value=\"CHECKLIST:" + checklist + "\"", "Kartlegging");
        assertThat(steps(document).get(0).links()).isEmpty();
        var saved = new LinkedHashMap<>(form);
        saved.remove("rad");
        assertThat(editor.post(one, saved).statusCode()).isEqualTo(302);
        assertThat(steps(document).get(0).links())
                .extracting(VersionText.Link::target)
                .containsExactly(checklist);
        assertThat(editor.get(one.replace("/rutiner/", "/sjekklister/")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void settlesWhoseItIsAndKnowsWhoWasFirst() {
        var document = town.here(() -> TestDocuments.draft(context, ROUTINE, "Eierskap"));
        var page = admin + "/" + document + "/innstillinger";
        var leader = account(Role.LEADER);
        var form = filled(
                page, "ownerUnit", town.unit().toString(), "approver", leader, "revisionMonths", "12", "measures", "1");
        var stale = new LinkedHashMap<>(form);
        stale.put("revisionMonths", "6");

        assertThat(editor.post(page, form).statusCode()).isEqualTo(302);
        var late = editor.post(page, stale);
        form.put("approver", account(Role.STAFF));
        form.put("revisionMonths", "61");
        var wrong = editor.post(page, form);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        Words.of("validation.gone.settingsForm.approver"),
                        Words.of("validation.Max.settingsForm.revisionMonths"));
        var settings = folder(document).settings();
        assertThat(settings.ownerUnit()).isEqualTo(town.unit());
        assertThat(settings.approver()).hasToString(leader);
        assertThat(settings.revisionMonths()).isEqualTo(12);
        assertThat(settings.measures()).containsExactly(1);
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        town.here(() -> {
            for (var i = 0; i < 10; i++) {
                TestDocuments.inForce(context, ROUTINE, "Rutine " + i);
            }
        });
        editor.ok(admin);
        var few = statements.during(() -> editor.ok(admin));
        town.here(() -> {
            for (var i = 10; i < 60; i++) {
                TestDocuments.draft(context, ROUTINE, "Rutine " + i);
            }
        });
        var many = statements.during(() ->
                assertThat(editor.ok(admin + "?status=utkast&q=rutine&side=2")).contains("Rutine 40"));
        assertThat(many).hasSameSizeAs(few);
        assertThat(editor.ok(admin + "?q=%00%0bRutine+40"))
                .contains("Rutine 40")
                .doesNotContain("Rutine 41");
        assertThat(editor.ok(admin + "?q=" + "x".repeat(101))).contains("Rutine 10");
        assertThat(editor.ok(admin + "?status=i-bruk&over-fristen=ja")).contains(Words.of("kept.none.title"));
        assertThat(editor.ok(admin.replace("rutiner", "sjekklister"))).contains(Words.of("document.empty.CHECKLIST"));
    }

    @Test
    void asksAsOftenForALongDocumentAsForAShortOne() {
        var shorter = changed("Kort", 1);
        var longer = changed("Lang", 60);
        for (var page : List.of("/admin/rutiner/%s/utkast", "/ansatt/godkjenning/%s")) {
            if (page.contains("godkjenning")) {
                town.here(() -> {
                    context.getBean(ApprovalService.class).send(shorter, null);
                    context.getBean(ApprovalService.class).send(longer, null);
                });
            }
            var path = "/" + town.address() + page;
            editor.ok(path.formatted(shorter));
            var few = asked(() -> editor.ok(path.formatted(shorter)));
            var many = asked(() -> assertThat(editor.ok(path.formatted(longer))).contains("Nytt steg 59"));
            assertThat(many).as(page).hasSameSizeAs(few).hasSizeBetween(2, MOST);
        }
    }

    /** Those of the session and of the municipality are every page's. */
    private List<String> asked(Runnable work) {
        return statements.during(work).stream()
                .filter(it -> !it.toLowerCase().contains("spring_session") && !it.contains("set_config"))
                .toList();
    }

    /** In force, and with every step of the next version another. */
    private UUID changed(String title, int steps) {
        return town.here(() -> {
            var document = TestDocuments.inForce(context, ROUTINE, text(title, "Steg ", steps));
            context.getBean(DocumentDesk.class).revise(document);
            context.getBean(DocumentDesk.class).write(document, null, text(title, "Nytt steg ", steps));
            return document;
        });
    }

    private static VersionText text(String title, String step, int steps) {
        return TestDocuments.text(
                title,
                IntStream.range(0, steps)
                        .mapToObj(it -> TestDocuments.step(
                                "Del " + it,
                                step + it,
                                new VersionText.Link(LinkKind.OFFER, UUID.randomUUID(), "Tilbud " + it)))
                        .toArray(VersionText.Step[]::new));
    }

    private Map<String, String> filled(String page, String... values) {
        var fields = new LinkedHashMap<>(SignIn.hidden(editor.ok(page)));
        for (var at = 0; at < values.length; at += 2) {
            fields.put(values[at], values[at + 1]);
        }
        return fields;
    }

    private String account(Role role) {
        return town.here(() -> context.getBean(Colleagues.class).all().stream()
                .filter(it -> it.role() == role)
                .findFirst()
                .orElseThrow()
                .account()
                .toString());
    }

    private DocumentFolder folder(UUID document) {
        return town.here(() -> context.getBean(DocumentDesk.class).folder(document));
    }

    private List<VersionText.Step> steps(UUID document) {
        return folder(document).draft().text().steps();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }
}
