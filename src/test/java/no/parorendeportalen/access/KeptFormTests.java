package no.parorendeportalen.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form that comes after its session has ended loses nothing of what was typed. */
@PortalTest
class KeptFormTests {

    private static final String FORM = "/baerum/ansatt/prove?side=2";

    private static final String TEXT = "Første linje\nandre «linje» <b>&amp; \"mer\"' 😀\n";

    @LocalServerPort
    int port;

    @Autowired
    EchoPages echo;

    @Autowired
    JdbcClient database;

    @Test
    void keepsWhatWasTypedThroughSigningIn() {
        var browser = SignIn.nobody(port);
        var before = sessions();

        var expired = browser.post(FORM, Map.of("tekst", TEXT, "_csrf", "gammel", "til", "/x", "felt.passord", "hei"));
        assertThat(expired.statusCode()).isEqualTo(401);
        assertThat(expired.body()).contains(Words.of("expired.lead"));
        assertThat(browser.cookie()).isEmpty();

        var wrong = browser.post("/logg-inn", with(SignIn.hidden(expired.body()), "feil"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains(Words.of("expired.lead"), Words.of("signIn.refused"));
        assertThat(browser.cookie()).isEmpty();
        assertThat(sessions()).isEqualTo(before);

        var back = browser.post("/logg-inn", with(SignIn.hidden(wrong.body()), SignIn.PASSWORD));
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body())
                .contains(Words.of("continue.lead"), "Demo Ansatt", "action=\"" + FORM + "\"")
                .doesNotContain(SignIn.PASSWORD);
        assertThat(browser.cookie()).isPresent();

        echo.taken().clear();
        var saved = browser.post(FORM, SignIn.hidden(back.body()));
        assertThat(saved.body()).isEqualTo("tatt imot");
        assertThat(echo.taken())
                .containsExactly(Map.of(
                        "side", List.of("2"),
                        "tekst", List.of(TEXT),
                        "til", List.of("/x"),
                        "felt.passord", List.of("hei")));
    }

    @Test
    void asksOnlyToContinueWhereTheTokenAloneIsTooOld() {
        var browser = SignIn.as(port, "ansatt@baerum.example");
        echo.taken().clear();

        var stale = browser.post("/baerum/ansatt/prove", Map.of("tekst", TEXT, "_csrf", "gammel"));
        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.body()).contains(Words.of("continue.title"), "Demo Ansatt");
        assertThat(echo.taken()).isEmpty();

        assertThat(browser.post("/baerum/ansatt/prove", SignIn.hidden(stale.body()))
                        .body())
                .isEqualTo("tatt imot");
        assertThat(echo.taken()).containsExactly(Map.of("tekst", List.of(TEXT)));
    }

    @Test
    void keepsAFormThatWasSentInParts() {
        var body = "--x\r\nContent-Disposition: form-data; name=\"tekst\"\r\n\r\nFra en del\r\n--x\r\n"
                + "Content-Disposition: form-data; name=\"fil\"; filename=\"a.txt\"\r\n\r\nhemmelig\r\n--x--\r\n";

        var expired = SignIn.nobody(port).postBody("/baerum/ansatt/prove", "multipart/form-data; boundary=x", body);

        assertThat(expired.statusCode()).isEqualTo(401);
        assertThat(SignIn.hidden(expired.body())).containsEntry("felt.tekst", "Fra en del");
        assertThat(expired.body()).doesNotContain("hemmelig");
    }

    @Test
    void writesNoPasswordIntoAPage() {
        var expired = SignIn.nobody(port)
                .post("/konto/passord", Map.of("currentPassword", SignIn.PASSWORD, "newPassword", "blåbær og sånt"));

        assertThat(expired.statusCode()).isEqualTo(401);
        assertThat(expired.body()).doesNotContain(SignIn.PASSWORD, "blåbær");
    }

    @Test
    void keepsNothingThatAnotherSiteSent() {
        for (var browser : List.of(SignIn.nobody(port), SignIn.as(port, "ansatt@baerum.example"))) {
            var answer = browser.post(
                    "/baerum/ansatt/prove", Map.of("tekst", "fra et annet sted"), "Sec-Fetch-Site", "cross-site");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains(Words.of("error.403.title")).doesNotContain("fra et annet sted");
        }
    }

    @Test
    void carriesNothingToOtherAddresses() {
        var browser = SignIn.nobody(port);

        var answer = browser.post(
                "/logg-inn",
                Map.of(
                        "epost", "ansatt@baerum.example",
                        "passord", SignIn.PASSWORD,
                        "adresse", "https://ond.example/baerum/ansatt",
                        "felt.tekst", "hei"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/baerum/ansatt");
    }

    @Test
    void tellsWhoeverSignsInInsteadThatItIsNotTheirs() {
        var browser = SignIn.nobody(port);
        var expired = browser.post("/baerum/admin/prove", Map.of("tekst", TEXT));

        var back = browser.post("/logg-inn", with(SignIn.hidden(expired.body()), SignIn.PASSWORD));

        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(back.body())
                .contains(Words.of("notYours.title", "Demo Ansatt"), "andre «linje» &lt;b&gt;&amp;amp;")
                .doesNotContain("action=\"/baerum/admin/prove\"");

        var theirs = with(SignIn.hidden(back.body()), SignIn.PASSWORD);
        theirs.put("epost", "administrator@baerum.example");
        assertThat(browser.post("/logg-inn", theirs).body())
                .contains(Words.of("continue.title"), "action=\"/baerum/admin/prove\"");
    }

    @Test
    void showsWhatWasTypedWhereItIsRefused() {
        var browser = SignIn.as(port, "ansatt@baerum.example");

        var refused = browser.postForm("/konto", "/baerum/admin/prove?a=b", Map.of("tekst", TEXT));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains(Words.of("error.403.title"), Words.of("notYours.text"), "andre «linje» &lt;b&gt;&amp;amp;")
                .contains("href=\"/baerum/ansatt\"");
        assertThat(SignIn.hidden(refused.body()))
                .containsEntry("felt.tekst", TEXT)
                .containsEntry("adresse", "/baerum/admin/prove?a=b");
    }

    private static Map<String, String> with(Map<String, String> kept, String password) {
        var fields = new LinkedHashMap<>(kept);
        fields.put("epost", "ansatt@baerum.example");
        fields.put("passord", password);
        return fields;
    }

    private long sessions() {
        return database.sql("select count(*) from spring_session")
                .query(Long.class)
                .single();
    }
}
