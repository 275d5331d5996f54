package no.parorendeportalen.document.web;

import static no.parorendeportalen.document.DocumentKind.CHECKLIST;
import static no.parorendeportalen.document.DocumentKind.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.LinkKind;
import no.parorendeportalen.document.Phase;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.document.VersionText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** One municipality gives a routine to another. */
@PortalTest
class DocumentExchangeTests {

    private static final String BODY = "Ring **først**.\n\n- en: ting\n- to #2\n\n  innrykk \"sitat\" 'apostrof'";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private Town giver;
    private Town taker;
    private UUID given;

    @BeforeEach
    void write() {
        giver = Town.empty(context);
        taker = Town.empty(context);
        given = giver.here(() -> {
            var checklist = TestDocuments.inForce(context, CHECKLIST, "Kartlegging");
            var lost = TestDocuments.inForce(context, CHECKLIST, "Bare her");
            var routine = TestDocuments.draft(context, ROUTINE, "Barn som pårørende");
            context.getBean(DocumentDesk.class).write(routine, null, text(checklist, lost));
            return routine;
        });
    }

    @Test
    void keepsEveryWordAndFindsWhatItLeadsToByItsKey() {
        var there = taker.here(() -> TestDocuments.inForce(context, CHECKLIST, "Kartlegging"));
        var editor = taker.as(Role.EDITOR, port);
        var file = giver.as(Role.EDITOR, port).ok(path(giver) + "/" + given + "/fil");
        assertThat(file).doesNotContain("measures", "approver", "owner", given.toString());

        var preview = upload(editor, file);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("Barn som pårørende", Words.of("document.fetch.missing"), "Bare her");
        assertThat(editor.ok(path(taker))).contains(Words.of("document.empty.ROUTINE"));

        var form = SignIn.hidden(preview.body());
        form.putAll(Map.of("way", "NEW", "slug", "barn"));
        assertThat(editor.post(path(taker) + "/hent/ta-inn", form).statusCode()).isEqualTo(302);
        assertThat(editor.post(path(taker) + "/hent/ta-inn", form).statusCode()).isEqualTo(302);

        var taken = folder(taker, UUID.fromString(form.get("id")));
        var was = folder(giver, given).draft().text();
        var is = taken.draft().text();
        assertThat(taken.slug()).isEqualTo("barn");
        assertThat(taken.origin()).contains("kommune");
        assertThat(List.of(is.title(), is.purpose(), is.appliesTo(), is.legalBasis(), is.words()))
                .isEqualTo(List.of(was.title(), was.purpose(), was.appliesTo(), was.legalBasis(), was.words()));
        assertThat(is.steps())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("point", "links")
                .isEqualTo(was.steps());
        assertThat(is.steps().get(0).links())
                .containsExactly(new VersionText.Link(LinkKind.CHECKLIST, there, "Kartlegging"));
    }

    @Test
    void comesInAsTheNextVersionOfTheOneThatIsHere() {
        var editor = taker.as(Role.EDITOR, port);
        var file = giver.as(Role.EDITOR, port).ok(path(giver) + "/" + given + "/fil");
        var here = taker.here(() -> TestDocuments.inForce(context, ROUTINE, "Barn som pårørende"));
        var point = taker.here(() -> context.getBean(DocumentDesk.class).folder(here));

        var form = SignIn.hidden(upload(editor, file).body());
        form.put("way", "NEXT");
        assertThat(editor.post(path(taker) + "/hent/ta-inn", form).statusCode()).isEqualTo(302);
        var late = editor.post(path(taker) + "/hent/ta-inn", form);

        assertThat(late.statusCode()).isEqualTo(422);
        var folder = folder(taker, here);
        assertThat(folder.draft().line().number()).isEqualTo(2);
        assertThat(folder.draft().text().steps().get(0).body()).isEqualTo(BODY);
        assertThat(folder.inForce().number()).isEqualTo(point.inForce().number());
    }

    @Test
    void saysWhatIsWrongWithAFileAndTakesNothing() {
        var editor = taker.as(Role.EDITOR, port);
        var refused = upload(editor, "title: *alt\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(Words.of("document.file.notPlain"));
        assertThat(upload(editor, "").statusCode()).isEqualTo(422);
        assertThat(editor.ok(path(taker))).contains(Words.of("document.empty.ROUTINE"));
        assertThat(taker.as(Role.EDITOR, port)
                        .get(path(taker) + "/" + given + "/fil")
                        .statusCode())
                .isEqualTo(404);
    }

    private static VersionText text(UUID checklist, UUID lost) {
        return new VersionText(
                "Barn som pårørende",
                "Barn skal bli sett: alltid.\n\nOgså når # det haster",
                "Alle ansatte",
                "Loven",
                List.of("unger", "mindreårige"),
                "",
                false,
                List.of(
                        new VersionText.Step(
                                UUID.randomUUID(),
                                "Når du får en ny pasient",
                                "Spør: \"har du barn?\"",
                                BODY,
                                "Behandler",
                                Phase.START,
                                "Innen sju dager",
                                2,
                                null,
                                List.of(new VersionText.Link(LinkKind.CHECKLIST, checklist, "Kartlegging"))),
                        new VersionText.Step(
                                UUID.randomUUID(),
                                "",
                                "2026",
                                "null",
                                "",
                                null,
                                "",
                                null,
                                null,
                                List.of(new VersionText.Link(LinkKind.CHECKLIST, lost, "Bare her")))),
                List.of(),
                List.of());
    }

    private HttpResponse<String> upload(SignIn person, String file) {
        var path = path(taker) + "/hent";
        var boundary = "grense";
        var body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + SignIn.token(person.ok(path)) + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rutine.yaml\"\r\nContent-Type: application/yaml\r\n\r\n"
                + file + "\r\n--" + boundary + "--\r\n";
        return person.postBody(path, "multipart/form-data; boundary=" + boundary, body);
    }

    private static String path(Town town) {
        return "/" + town.address() + "/admin/rutiner";
    }

    private DocumentFolder folder(Town town, UUID document) {
        return town.here(() -> context.getBean(DocumentDesk.class).folder(document));
    }
}
