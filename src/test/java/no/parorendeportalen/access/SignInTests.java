package no.parorendeportalen.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Words;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SignInTests {

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

    @Autowired
    Statements statements;

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
        assertThat(location(answer)).isEqualTo(start);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(it -> assertThat(it)
                        .startsWith("portal-okt=")
                        .contains("Path=/", "HttpOnly", "SameSite=Lax")
                        .doesNotContain("Max-Age", "Expires"));
        assertThat(browser.ok("/konto")).contains(email.strip().toLowerCase());
    }

    @ParameterizedTest
    @CsvSource({"ansatt@baerum.example, feil", "ukjent@baerum.example, feil", "<b>@baerum.example, feil"})
    void saysTheSameToWhoeverCannotSignIn(String email, String password) {
        var browser = SignIn.nobody(port);

        var answer = browser.signIn(email, password);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains(
                        Words.of("signIn.refused"),
                        "value=\"" + email.replace("<", "&lt;").replace(">", "&gt;") + "\"")
                .doesNotContain("feil\"");
        assertThat(browser.cookie()).isEmpty();
    }

    @Test
    void saysWhatWasNotFilledIn() {
        var empty = SignIn.nobody(port).signIn(" ", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("href=\"#epost\"", "href=\"#passord\"", "id=\"epost-error\"", "id=\"passord-error\"");

        var half = SignIn.nobody(port).signIn("ansatt@baerum.example", "");
        assertThat(half.body())
                .contains(Words.of("signIn.password.missing"))
                .doesNotContain(Words.of("signIn.email.missing"));
    }

    @Test
    void readsNoTextThatCannotBeWritten() {
        var browser = SignIn.nobody(port);

        assertThat(browser.signIn("a\0@b.example", "feil").statusCode()).isEqualTo(401);
        assertThat(browser.signIn("a".repeat(100_000), "æ".repeat(100_000)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void asksStrangersToSignInAndLeadsThemBack() {
        var browser = SignIn.nobody(port);

        var asked = browser.get("/baerum/ansatt/prove?sok=a%20b");
        assertThat(asked.statusCode()).isEqualTo(302);
        var form = browser.ok(location(asked));
        assertThat(SignIn.hidden(form))
                .containsEntry("til", "/baerum/ansatt/prove?sok=a%20b")
                .doesNotContainKey("_csrf");
        assertThat(browser.cookie()).isEmpty();

        var answer = browser.post(
                "/logg-inn",
                Map.of(
                        "epost",
                        "ansatt@baerum.example",
                        "passord",
                        SignIn.PASSWORD,
                        "til",
                        "/baerum/ansatt/prove?sok=a%20b",
                        "role",
                        "ADMINISTRATOR"));
        assertThat(location(answer)).isEqualTo("/baerum/ansatt/prove?sok=a%20b");
        assertThat(browser.ok("/baerum/ansatt/prove")).contains("Demo Ansatt STAFF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ond.example/baerum/admin",
                "//ond.example/baerum/admin",
                "/\\ond.example",
                "/baerum//ond.example",
                "/baerum/admin/../../logg-ut",
                "/baerum/admin\r\nLocation: https://ond.example",
                "/logg-ut",
                "/ukjent/admin",
                "/baerum/tiltak/1",
                "javascript:alert(1)",
                "/baerum/admin/{x}",
                "/kontoer",
                "@ond.example"
            })
    void leadsNowhereElse(String destination) {
        var browser = SignIn.nobody(port);

        var answer = browser.post(
                "/logg-inn", Map.of("epost", "ansatt@baerum.example", "passord", SignIn.PASSWORD, "til", destination));

        assertThat(location(answer)).isEqualTo("/baerum/ansatt");
    }

    @Test
    void givesASessionANewIdEachTime() {
        var browser = SignIn.as(port, "ansatt@baerum.example");
        var before = browser.cookie().orElseThrow();

        browser.signIn("ansatt@baerum.example", SignIn.PASSWORD);

        assertThat(browser.cookie()).isPresent().isNotEqualTo(Optional.of(before));
        assertThat(withCookie(before, "/konto").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://ond.example",
        "Origin, null",
        "X-None, x"
    })
    void takesNoSignInFromAnotherSite(String header, String value) {
        var browser = SignIn.nobody(port);

        for (var path : new String[] {"/logg-inn", "/glemt-passord", "/passord/x"}) {
            var answer = browser.post(
                    path, Map.of("epost", "ansatt@baerum.example", "passord", SignIn.PASSWORD), header, value);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
        assertThat(browser.cookie()).isEmpty();
    }

    @Test
    void takesASignInFromABrowserThatOnlySaysItsOrigin() {
        var answer = SignIn.nobody(port)
                .post(
                        "/logg-inn",
                        Map.of("epost", "ansatt@baerum.example", "passord", SignIn.PASSWORD),
                        "Origin",
                        "http://127.0.0.1:" + port);

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void signsOutHere() {
        var here = SignIn.as(port, "leder@baerum.example");
        var there = SignIn.as(port, "leder@baerum.example");

        assertThat(here.get("/logg-ut").statusCode()).isEqualTo(404);
        var answer = here.postForm("/konto", "/logg-ut", Map.of());

        assertThat(location(answer)).isEqualTo("/logg-inn?melding=ut");
        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(here.ok("/logg-inn?melding=ut")).contains(Words.of("signIn.message.SIGNED_OUT"));
        assertThat(here.get("/konto").statusCode()).isEqualTo(302);
        assertThat(there.get("/konto").statusCode()).isEqualTo(200);
    }

    @Test
    void signsOutWhoeverIsOutAlready() {
        assertThat(location(SignIn.nobody(port).post("/logg-ut", Map.of()))).isEqualTo("/logg-inn?melding=ut");
    }

    @Test
    void signsOutEverywhere() {
        add("overalt@prove.example", Role.STAFF);
        var here = SignIn.as(port, "overalt@prove.example");
        var there = SignIn.as(port, "overalt@prove.example");

        var answer = here.postForm("/konto", "/konto/logg-ut-overalt", Map.of());

        assertThat(location(answer)).isEqualTo("/logg-inn?melding=overalt");
        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(here.get("/konto").statusCode()).isEqualTo(302);
        assertThat(there.get("/konto").statusCode()).isEqualTo(302);
    }

    @Test
    void keepsASessionThatIsAskedFor() {
        var browser = SignIn.as(port, "ansatt@baerum.example");

        assertThat(browser.postForm("/konto", "/konto/okt", Map.of()).statusCode())
                .isEqualTo(204);
        assertThat(browser.post("/konto/okt", Map.of()).statusCode()).isEqualTo(403);
        assertThat(SignIn.nobody(port).post("/konto/okt", Map.of()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void knowsNobodyOfAnotherMunicipality() {
        var administrator = SignIn.as(port, "administrator@harstad.example");

        assertThat(administrator.get("/harstad/admin/prove").statusCode()).isEqualTo(200);
        assertThat(administrator.get("/baerum/admin/prove").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/baerum/ansatt/prove").statusCode()).isEqualTo(404);
        assertThat(administrator
                        .post("/baerum/ansatt/prove", Map.of("_csrf", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void knowsTheRoleInEachMunicipality() {
        var both = SignIn.as(port, "begge@demo.example");

        assertThat(both.ok("/baerum/admin/prove")).contains("ADMINISTRATOR");
        assertThat(both.ok("/harstad/ansatt/prove")).contains("STAFF");
        assertThat(both.get("/harstad/admin/prove").statusCode()).isEqualTo(403);
        assertThat(both.ok("/konto")).contains("href=\"/baerum/admin\"", "href=\"/harstad/ansatt\"");
    }

    @ParameterizedTest
    @CsvSource({
        "administrator, 200, 200, 200",
        "redaktor, 200, 200, 403",
        "leder, 200, 403, 403",
        "ansatt, 200, 403, 403"
    })
    void letsEachRoleDoItsOwn(String role, int staff, int editing, int administration) {
        var browser = SignIn.as(port, role + "@baerum.example");

        assertThat(browser.get("/baerum/ansatt/prove").statusCode()).isEqualTo(staff);
        assertThat(browser.get("/baerum/admin/prove").statusCode()).isEqualTo(editing);
        assertThat(browser.get("/baerum/admin/prove/styring").statusCode()).isEqualTo(administration);
        assertThat(browser.get("/baerum/admin/ukjent").statusCode()).isEqualTo(editing == 200 ? 404 : 403);
    }

    /** The chain does, before any controller says so: these addresses are nobody's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "brukere/a/b/c",
                "enheter/a/b/c",
                "innstillinger/a",
                "endringer.xml",
                "plan/start/a/b",
                "plan/steg/a/b"
            })
    void keepsWhatAdministratorsDecideFromEditors(String below) {
        assertThat(SignIn.as(port, "redaktor@baerum.example")
                        .get("/baerum/admin/" + below)
                        .statusCode())
                .isEqualTo(403);
        assertThat(SignIn.as(port, "administrator@baerum.example")
                        .get("/baerum/admin/" + below)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesARoleAwayAtTheNextRequest() {
        var account = add("rolle@prove.example", Role.EDITOR);
        var browser = SignIn.as(port, "rolle@prove.example");
        assertThat(browser.ok("/baerum/admin/prove")).contains("EDITOR");

        change(account, Role.STAFF, true);
        assertThat(browser.get("/baerum/admin/prove").statusCode()).isEqualTo(403);
        assertThat(browser.ok("/baerum/ansatt/prove")).contains("STAFF");

        change(account, Role.STAFF, false);
        var gone = browser.get("/baerum/ansatt/prove");
        assertThat(gone.statusCode()).isEqualTo(403);
        assertThat(gone.body()).contains(Words.of("account.places.none"));
        var out = SignIn.nobody(port);
        var refused = out.signIn("rolle@prove.example", SignIn.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains(Words.of("account.places.none"));
        assertThat(out.cookie()).isEmpty();
        assertThat(SignIn.nobody(port).signIn("rolle@prove.example", "feil").body())
                .contains(Words.of("signIn.refused"));
    }

    @Test
    void endsASessionAfterTwelveHoursWhateverHappens() {
        var account = add("gammel@prove.example", Role.STAFF);
        var browser = SignIn.as(port, "gammel@prove.example");
        assertThat(browser.get("/konto").statusCode()).isEqualTo(200);
        var since = database.sql("""
                        select session_primary_id, attribute_bytes from spring_session_attributes
                            join spring_session on primary_id = session_primary_id
                        where principal_name = ? and attribute_name = 'signedIn'
                        """)
                .param(account.toString())
                .query((row, number) -> Map.entry(row.getString(1), row.getBytes(2)))
                .single();

        database.sql("""
                        update spring_session_attributes set attribute_bytes = ?
                        where session_primary_id = ? and attribute_name = 'signedIn'
                        """).params(yearsAgo(since.getValue()), since.getKey()).update();

        assertThat(browser.get("/konto").statusCode()).isEqualTo(302);
    }

    /** The same line, its year another one of as many digits. */
    private static byte[] yearsAgo(byte[] line) {
        return new String(line, ISO_8859_1).replaceAll(" \\d{4}-", " 2001-").getBytes(ISO_8859_1);
    }

    /** What is told once, on the next page, waits there until then. */
    private static final String NO_FLASH = "attribute_name not like '%FLASH_MAPS'";

    @Test
    void keepsNothingOfAMunicipalityInASession() {
        var browser = SignIn.as(port, "administrator@baerum.example");
        browser.ok("/baerum/admin/prove");

        assertThat(database.sql("select distinct attribute_name from spring_session_attributes where " + NO_FLASH)
                        .query(String.class)
                        .list())
                .allMatch(it ->
                        it.equals("signedIn") || it.endsWith("PRINCIPAL_NAME_INDEX_NAME") || it.endsWith("CSRF_TOKEN"));
        assertThat(database.sql("select attribute_bytes from spring_session_attributes where " + NO_FLASH)
                        .query((row, number) -> new String(row.getBytes(1), ISO_8859_1))
                        .list())
                .isNotEmpty()
                .noneMatch(it -> it.contains("baerum") || it.contains("ADMINISTRATOR") || it.contains("Demo"));
    }

    @Test
    void knowsAPersonByOneQuery() {
        var browser = SignIn.as(port, "begge@demo.example");
        browser.ok("/baerum/admin/prove");

        var asked = statements.during(() -> browser.ok("/baerum/admin/prove"));

        assertThat(asked)
                .filteredOn(it -> it.contains("account") || it.contains("membership"))
                .hasSize(1);
        assertThat(asked)
                .filteredOn(it -> !it.toLowerCase().contains("spring_session"))
                .hasSize(1);
    }

    @Test
    void servesPublicPagesAsIfNobodyWereSignedIn() {
        var browser = SignIn.as(port, "administrator@baerum.example");
        var anonymous = new Pages(port);

        for (var path : new String[] {"/baerum", "/baerum/handlingsplan?x=okt", "/", "/baerum/ukjent"}) {
            var expected = anonymous.get(path);
            var asked = statements.during(() -> {
                var answer = browser.get(path);
                assertThat(answer.body()).as(path).isEqualTo(expected.body());
                assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
            });
            assertThat(asked).as(path).noneMatch(it -> it.toLowerCase().contains("session"));
        }
    }

    private UUID add(String email, Role role) {
        return inBaerum(() -> accounts.addWithPassword(new AddMember(email, "Prøve", role, null), SignIn.PASSWORD));
    }

    private void change(UUID account, Role role, boolean active) {
        inBaerum(() -> {
            var member = accounts.member(account);
            accounts.change(new ChangeMember(account, member.version(), null, role, null, active));
            return true;
        });
    }

    private <T> T inBaerum(Supplier<T> work) {
        MunicipalityDetails baerum = municipalities.at("baerum").orElseThrow();
        return current.during(baerum, work);
    }

    private HttpResponse<String> withCookie(String value, String path) {
        return SignIn.nobody(port).get(path, "Cookie", SignIn.COOKIE + "=" + value);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }
}
