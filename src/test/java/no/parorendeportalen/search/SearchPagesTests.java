package no.parorendeportalen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The page that everybody searches by, and those where editors say what words lead to what. */
@PortalTest
class SearchPagesTests {

    private static SearchTown town;
    private static Town work;

    @Autowired
    ApplicationContext context;

    @Autowired
    SynonymService synonyms;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    private Pages pages;
    private SignIn editor;

    @BeforeEach
    void build() {
        if (town == null) {
            town = SearchTown.build(context);
            work = Town.adopted(context);
        }
        pages = new Pages(port);
        editor = work.as(Role.EDITOR, port);
    }

    @Test
    void showsWhatIsFoundWithItsKind() {
        var page = pages.text(search("gruppe"));

        assertThat(page).contains("treff på «gruppe»", "Tilbud Pårørendegruppe Møt andre i samme situasjon.", "Alle (");
        assertThat(pages.ok(search("gruppe"))).contains("href=\"/" + town.address() + "/tilbud/parorendegruppe\"");
        assertThat(pages.text(search("gruppe") + "&type=tiltak"))
                .contains("1 treff", "Opprette pårørendegruppe")
                .doesNotContain("Møt andre");
        assertThat(pages.text(search("gruppe") + "&type=tull")).contains("Møt andre");
        assertThat(pages.text(search("gruppe") + "&type=kalender")).contains("ikke noe av dette slaget");
    }

    @Test
    void asksWhatWasMeant() {
        assertThat(pages.text(search("grupe"))).contains("Mente du «gruppe»?", "Pårørendegruppe");
    }

    @Test
    void isNeverADeadEnd() {
        assertThat(pages.text(search("xyzzy"))).contains("Vi fant ingenting om «xyzzy»", "avlastning");
        assertThat(pages.text("/" + town.address() + "/sok")).contains("Dette kan du søke etter", "avlastning");
        assertThat(pages.text(search("og på i"))).contains("Vi fant ingenting");
    }

    @Test
    void takesWhateverIsTyped() {
        for (var query :
                List.of("\u0000", "<script>alert(1)</script>", "a".repeat(5_000), "!!!", "%_\\", "\uFFFF\u202E🙂")) {
            var answer = pages.get(search(query));
            assertThat(answer.statusCode()).as(query).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("\u0000", "<script>alert");
        }
    }

    @Test
    void isKeptOutOfSearchEnginesAndOfMemory() {
        var answer = pages.get(search("avlastning"));

        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(statements.during(() -> pages.ok(search("avlastning"))))
                .as("rendered again")
                .hasSize(3);
    }

    @Test
    void addsAndChangesAndRemovesAndTakesBack() {
        var path = path("");
        var blank = editor.ok(path("/ny"));
        var fields = SignIn.hidden(blank);
        var id = UUID.fromString(fields.get("id"));
        fields.putAll(Map.of("words", "pusterom\n puste ut ", "means", "Avlastning"));

        leadsToTheList(editor.post(path("/ny"), fields));
        leadsToTheList(editor.post(path("/ny"), fields));
        assertThat(editor.ok(path + "?q=pusterom")).contains("1 linje", "pusterom, puste ut", "Avlastning");

        var form = SignIn.hidden(editor.ok(path("/" + id)));
        form.putAll(Map.of("words", "pusterom", "means", "Korttidsopphold"));
        assertThat(leadsToTheList(editor.post(path("/" + id), form))).contains("Lagret: pusterom");
        form.put("means", "Noe annet");
        var late = editor.post(path("/" + id), form);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Korttidsopphold", "Noe annet", work.name(Role.EDITOR));

        var ask = SignIn.hidden(editor.ok(path("/" + id + "/fjern")));
        assertThat(leadsToTheList(editor.post(path("/" + id + "/fjern"), ask)))
                .contains("er tatt bort fra søket", "Angre");
        assertThat(editor.ok(path("/" + id))).contains("Tatt bort: pusterom");
        assertThat(editor.post(path("/" + id), form).statusCode()).isEqualTo(409);
        assertThat(leadsToTheList(editor.post(path("/" + id + "/hent-tilbake"), Map.of("_csrf", ask.get("_csrf")))))
                .contains("er tilbake i søket", "Korttidsopphold");
    }

    @Test
    void saysBesideTheFieldsWhatIsWrong() {
        var empty = editor.postForm(path("/ny"), Map.of("words", "", "means", "x"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Skriv minst ett ord.");
        assertThat(editor.postForm(path("/ny"), Map.of("words", "...", "means", "x"))
                        .body())
                .contains("«...» har ikke det.");
        assertThat(editor.postForm(path("/ny"), Map.of("words", "x".repeat(101), "means", "x"))
                        .body())
                .contains("høyst 100 tegn");
    }

    @Test
    void showsWhatLosBringsBeforeItIsTakenIn() {
        var before = work.here(() -> synonyms.find("").size());
        assertThat(upload("ikke xml").statusCode()).isEqualTo(422);
        assertThat(upload("").statusCode()).isEqualTo(422);
        assertThat(upload(LosFiles.SMALL).statusCode()).isEqualTo(302);

        var preview = editor.ok(path("/los/se-over"));
        assertThat(preview).contains("Pusterom &amp; fri, Kvile");
        assertThat(work.here(() -> synonyms.find("").size())).isEqualTo(before);

        var fields = SignIn.hidden(preview);
        assertThat(leadsToTheList(editor.post(path("/los/se-over"), fields)))
                .contains("Los er tatt inn i søket: 1 nye", "Pusterom &amp; fri, Kvile");
        assertThat(editor.post(path("/los/se-over"), fields).headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/admin/sok/los"));

        upload(LosFiles.SMALL.replace("Kvile", "Rast"));
        assertThat(new Pages(port)
                        .get("/" + work.address() + "/admin/sok/los/se-over")
                        .statusCode())
                .isEqualTo(302);
        assertThat(editor.ok(path("/los/se-over"))).contains("Pusterom &amp; fri, Rast");
    }

    private String leadsToTheList(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(path(""));
        return editor.ok(path(""));
    }

    private HttpResponse<String> upload(String file) {
        var boundary = "grense";
        var token = SignIn.token(editor.ok(path("/los")));
        return editor.postBody(
                path("/los"), "multipart/form-data; boundary=" + boundary, """
                --%1$s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="los.rdf"\r
                Content-Type: application/rdf+xml\r
                \r
                %3$s\r
                --%1$s--\r
                """.formatted(boundary, token, file));
    }

    private String path(String below) {
        return "/" + work.address() + "/admin/sok" + below;
    }

    private static String search(String query) {
        return "/" + town.address() + "/sok?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
