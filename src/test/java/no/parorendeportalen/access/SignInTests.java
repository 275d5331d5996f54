package no.parorendeportalen.access;

import static org.assertj.core.api.Assertions.assertThat;

import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class SignInTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "administrator@baerum.example, /baerum/admin",
        "redaktor@baerum.example, /baerum/admin",
        "leder@baerum.example, /baerum/ansatt",
        "ansatt@harstad.example, /harstad/ansatt",
        "begge@demo.example, /konto",
        "' Administrator@Baerum.Example ', /baerum/admin"
    })
    void leadsToWhereAPersonWorks(String email, String start) {
        var browser = SignIn.nobody(port);

        var answer = browser.signIn(email, SignIn.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(start);
        assertThat(browser.ok("/konto")).contains(email.strip().toLowerCase());
    }

    @ParameterizedTest
    @CsvSource({"ansatt@baerum.example, feil", "ukjent@baerum.example, feil", "'', ''", "ansatt@baerum.example, ''"})
    void saysTheSameToWhoeverCannotSignIn(String email, String password) {
        var browser = SignIn.nobody(port);

        var answer = browser.signIn(email, password);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains(Words.of("signIn.refused")).contains("value=\"" + email + "\"");
        assertThat(browser.cookie()).isEmpty();
    }

    @Test
    void asksStrangersToSignInAndLeadsThemBack() {
        var browser = SignIn.nobody(port);

        var asked = browser.get("/baerum/ansatt?sok=a%20b");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location")).hasValue("/logg-inn?til=%2Fbaerum%2Fansatt%3Fsok%3Da%2520b");
        assertThat(browser.cookie()).isEmpty();
        var form = browser.ok(asked.headers().firstValue("Location").orElseThrow());
        assertThat(SignIn.hidden(form))
                .containsEntry("til", "/baerum/ansatt?sok=a%20b")
                .doesNotContainKey("_csrf");
        assertThat(browser.cookie()).isEmpty();
    }
}
