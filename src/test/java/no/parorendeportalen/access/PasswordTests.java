package no.parorendeportalen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Words;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PasswordTests {

    private static final String BETTER = "blåbær på brødskiva";

    @LocalServerPort
    int port;

    @Autowired
    AccountService accounts;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    JdbcClient database;

    @Test
    void changesOnesOwnAndEndsTheOtherSessions() {
        add("bytter@prove.example");
        var here = SignIn.as(port, "bytter@prove.example");
        var there = SignIn.as(port, "bytter@prove.example");
        var before = here.cookie();

        var answer = change(here, SignIn.PASSWORD, BETTER, BETTER);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(here.cookie()).isPresent().isNotEqualTo(before);
        assertThat(here.ok("/konto?melding=passord")).contains(Words.of("account.changed"));
        assertThat(there.get("/konto").statusCode()).isEqualTo(302);
        assertThat(SignIn.nobody(port)
                        .signIn("bytter@prove.example", SignIn.PASSWORD)
                        .statusCode())
                .isEqualTo(401);
        SignIn.as(port, "bytter@prove.example", BETTER);
    }

    @ParameterizedTest
    @CsvSource({
        "feil, blåbær på brødskiva, blåbær på brødskiva, wrong",
        "demo-parorende-2026, for kort, for kort, TOO_SHORT",
        "demo-parorende-2026, nekter@prove.example, nekter@prove.example, OWN_NAME",
        "demo-parorende-2026, passord12345, passord12345, COMMON",
        "demo-parorende-2026, blåbær på brødskiva, blåbær på brødskive, differs",
        "'', '', '', TOO_SHORT"
    })
    void refusesWhatWillNotDoAndChangesNothing(String now, String next, String again, String reason) {
        if (database.sql("select count(*) from account where email = 'nekter@prove.example'")
                        .query(Long.class)
                        .single()
                == 0) {
            add("nekter@prove.example");
        }
        var browser = SignIn.as(port, "nekter@prove.example");

        var answer = change(browser, now, next, again);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(Words.of("validation.password." + reason))
                .doesNotContain(BETTER);
        SignIn.as(port, "nekter@prove.example");
    }

    @Test
    void choosesOneWithALinkOnce() {
        var account = add("lenke@prove.example");
        var other = SignIn.as(port, "lenke@prove.example");
        var link = link(account);
        var browser = SignIn.nobody(port);

        assertThat(browser.ok(link)).contains(Words.of("choosePassword.title")).doesNotContain("_csrf");
        assertThat(browser.ok(link)).contains(Words.of("choosePassword.title"));
        var tooShort = browser.post(link, Map.of("newPassword", "kort", "repeatedPassword", "kort"));
        assertThat(tooShort.statusCode()).isEqualTo(422);
        var chosen =
                browser.post(link, Map.of("newPassword", BETTER, "repeatedPassword", BETTER, "currentPassword", "x"));
        assertThat(chosen.statusCode()).isEqualTo(302);
        assertThat(chosen.headers().firstValue("Location")).hasValue("/logg-inn?melding=passord");
        assertThat(browser.cookie()).isEmpty();

        assertThat(other.get("/konto").statusCode()).isEqualTo(302);
        SignIn.as(port, "lenke@prove.example", BETTER);
        assertThat(browser.get(link).statusCode()).isEqualTo(410);
        var again = browser.post(link, Map.of("newPassword", "noe helt annet", "repeatedPassword", "noe helt annet"));
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains(Words.of("linkGone.title"));
        SignIn.as(port, "lenke@prove.example", BETTER);
    }

    @Test
    void takesOneOfTwoWhoChooseAtOnce() throws InterruptedException {
        var link = link(add("kapp@prove.example"));
        var taken = new AtomicInteger();
        var threads = new Thread[5];
        for (var at = 0; at < threads.length; at++) {
            var password = BETTER + at;
            threads[at] = new Thread(() -> {
                var fields = Map.of("newPassword", password, "repeatedPassword", password);
                if (SignIn.nobody(port).post(link, fields).statusCode() == 302) {
                    taken.incrementAndGet();
                }
            });
            threads[at].start();
        }
        for (var thread : threads) {
            thread.join();
        }

        assertThat(taken).hasValue(1);
    }

    @Test
    void takesNoLinkThatIsTooOldReplacedOrUnknown() {
        var account = add("gammel-lenke@prove.example");
        var replaced = link(account);
        var old = link(account);
        var browser = SignIn.nobody(port);

        assertThat(browser.get(replaced).statusCode()).isEqualTo(404);
        database.sql("update password_link set expires_at = now() - interval '1 second' where account_id = ?")
                .param(account)
                .update();
        assertThat(browser.get(old).statusCode()).isEqualTo(410);
        assertThat(browser.post(old, Map.of("newPassword", BETTER, "repeatedPassword", BETTER))
                        .statusCode())
                .isEqualTo(410);
        assertThat(browser.get("/passord/ukjent").statusCode()).isEqualTo(404);
        SignIn.as(port, "gammel-lenke@prove.example");
    }

    @Test
    void keepsNoTokenThatCouldBeUsed() {
        var link = link(add("hash@prove.example"));
        var token = link.substring("/passord/".length());

        assertThat(token).hasSize(43);
        assertThat(database.sql("select count(*) from password_link where encode(token_hash, 'escape') like ?")
                        .param("%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select password_hash from account where password_hash is not null")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(it -> it.startsWith("{bcrypt}$2"));
    }

    @Test
    void givesNoLinkToAPersonOfAnotherMunicipality() {
        var both = inMunicipality(
                "harstad",
                () -> accounts.members().stream()
                        .filter(it -> it.email().equals("begge@demo.example"))
                        .map(MemberDetails::account)
                        .findFirst()
                        .orElseThrow());

        assertThatExceptionOfType(MemberRefused.class)
                .isThrownBy(() -> link(both))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(MemberRefused.Reason.ELSEWHERE));
    }

    @Test
    void tellsWhoHasForgottenWhomToAskWhereThereIsNoMail() {
        assertThat(SignIn.nobody(port).ok("/glemt-passord"))
                .contains(Words.of("forgotten.impossible"))
                .doesNotContain("<form");
    }

    private static HttpResponse<String> change(SignIn browser, String now, String next, String again) {
        return browser.postForm(
                "/konto",
                "/konto/passord",
                Map.of("currentPassword", now, "newPassword", next, "repeatedPassword", again));
    }

    private UUID add(String email) {
        return inMunicipality(
                "baerum",
                () -> accounts.addWithPassword(new AddMember(email, "Prøve", Role.STAFF, null), SignIn.PASSWORD));
    }

    private String link(UUID account) {
        return inMunicipality("baerum", () -> accounts.passwordLink(account));
    }

    private <T> T inMunicipality(String address, Supplier<T> work) {
        return current.during(municipalities.at(address).orElseThrow(), work);
    }
}
