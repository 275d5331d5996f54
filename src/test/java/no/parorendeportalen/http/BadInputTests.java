package no.parorendeportalen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Words;
import no.parorendeportalen.http.Wire.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is asked for, the answer is clear, in Norwegian and not our fault, and the log has a line about it at most. */
@PortalTest
class BadInputTests {

    /** What 7191 * 7193 would be, if anything evaluated it. */
    private static final String EVALUATED = "51724863";

    private static final List<String> NASTY = List.of(
            "-1",
            "0",
            "99999",
            "2147483648",
            "99999999999999999999",
            "1.5",
            "0x1",
            "NaN",
            "null",
            "ukjent",
            "2023 ",
            "😀👨‍👩‍👧",
            "שלום עולם",
            "\u202Eevil\u202C",
            "a\u0000b",
            "linje\r\nSet-Cookie: a=b",
            "${7191*7193}",
            "#{7191*7193}",
            "*{7191*7193}",
            "__${7191*7193}__::.x",
            "[[${7191*7193}]]",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' or '1'='1",
            "../../etc/passwd",
            "%",
            "{0}{1}",
            "x".repeat(300));

    @LocalServerPort
    int port;

    Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    static Stream<String> nasty() {
        return NASTY.stream();
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void isSaidInTheActionPlanForEachFilter(String value) {
        var page = ask("/baerum/handlingsplan?" + inEveryFilter(value));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text())
                .contains(Words.of("plan.problems"))
                .contains(Words.beginningOf("plan.problem.omrade"))
                .contains(Words.beginningOf("plan.problem.ansvarlig"))
                .contains(Words.beginningOf("plan.problem.tid"))
                .contains(Words.beginningOf("plan.problem.sorter"))
                .contains(Words.beginningOf("plan.problem.side"))
                .contains(Words.of("plan.showAll"));
        assertThat(page.text().split(Pattern.quote(Words.beginningOf("plan.problem.ar"))))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"omrade", "ansvarlig", "ar", "frist", "tid", "sorter"})
    void isSaidInTheFilesForEachFilter(String filter) {
        for (var value : List.of("0", "99999", "ukjent", "😀", "${7191*7193}")) {
            isProblem(
                    ask("/baerum/handlingsplan.json?" + filter + "=" + encoded(value)),
                    400,
                    Words.of("error.400.title"));
        }
        assertThat(ask("/baerum/handlingsplan.json?" + filter + "=99999").text())
                .contains("«99999»");
        var csv = ask("/baerum/handlingsplan.csv?" + filter + "=99999");
        assertThat(csv.status()).isEqualTo(400);
        assertThat(csv.text()).contains("«99999»");
        assertThat(csv.text()).contains("<h1>" + Words.of("error.400.title") + "</h1>");
    }

    private static String inEveryFilter(String value) {
        return Stream.of("omrade", "ansvarlig", "ar", "frist", "tid", "sorter", "side")
                .map(it -> it + "=" + encoded(value))
                .collect(Collectors.joining("&"));
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void isOnlyTextInTheSearch(String value) {
        var page = ask("/baerum/handlingsplan?q=" + encoded(value));

        var tooMuch = value.length() > 200 || value.strip().chars().anyMatch(Character::isISOControl);
        assertThat(page.status()).isEqualTo(tooMuch ? 400 : 200);
        if (!tooMuch) {
            assertThat(page.text()).contains("value=\"" + escaped(value.strip()) + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 %", "{0}", "a&b=c", "a+b", "å ø", "#1", "😀", "\"'<>", "${7191*7193}"})
    void isWrittenIntoAddressesSoThatItIsReadBackTheSame(String value) {
        var page = ask("/baerum/handlingsplan?frist=2023&q=" + encoded(value)).text();
        // The chip that takes the year away keeps the search.
        var link = page.substring(page.indexOf("href=\"/baerum/handlingsplan?q=") + 6);

        var query = link.substring(link.indexOf("q=") + 2, link.indexOf('"')).replace("&amp;", "&");
        assertThat(URLDecoder.decode(query, StandardCharsets.UTF_8)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void leadsNowhereAsAnAddress(String value) {
        for (var place : List.of(
                "/%s",
                "/baerum/%s",
                "/baerum/tiltak/%s",
                "/baerum/strategi/omrade/%s",
                "/baerum/strategi/kapittel/%s",
                "/css/%s")) {
            var path = place.formatted(encoded(value));
            var answer = ask(path);

            assertThat(answer.status()).as(path).isIn(400, 404);
            assertThat(answer.text()).as(path).containsAnyOf(Words.of("error.404.title"), Words.of("error.400.title"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/baerum/tiltak/0",
                "/baerum/tiltak/01",
                "/baerum/tiltak/32",
                "/harstad/tiltak/30",
                "/baerum/tiltak/2147483647",
                "/baerum/tiltak/2147483648",
                "/baerum/tiltak/8.json",
                "/baerum/tiltak/8/rediger",
                "/baerum/tiltak",
                "/baerum/strategi/omrade/0",
                "/baerum/strategi/omrade/5",
                "/harstad/strategi/omrade/7",
                "/baerum/strategi/kapittel",
                "/baerum/strategi/kapittel/lokale-foringer",
                "/Baerum",
                "/bærum",
                "/b%C3%A6rum",
                "/baerum/Strategi",
                "/baerum/strategi/samlet/mer",
                "/baerum//handlingsplan",
                "//baerum",
                "/baerum/handlingsplan.xml",
                "/baerum/handlingsplan/2",
                "/baerum;a=b/handlingsplan",
                "/baerum/handlingsplan;jsessionid=1",
                "/./baerum/../baerum/ukjent",
                "/baerum/..%2fharstad",
                "/baerum%2Fstrategi",
                "/baerum/%2e%2e/%2e%2e/etc/passwd",
                "/css/..%2f..%2fapplication.properties",
                "/css/%2e%2e/%2e%2e/application.properties",
                "/baerum\\strategi",
                "/baerum/%5c..%5c",
                "/baerum/%00",
                "/%00",
                "/baerum/tiltak/8%00",
                "/baerum/%zz",
                "/%",
                "/baerum/%ED%A0%80",
                "/baerum/%C0%AF",
                "/baerum/%FF",
                "/baerum/tiltak/%EF%BC%98",
                "/baerum?a=<>",
                "/baerum/handlingsplan?q=%zz",
                "/baerum/handlingsplan?q=%",
                "/baerum/handlingsplan?q=%00",
                "/baerum/handlingsplan?ar=2023&ar=x",
                "/baerum/handlingsplan?side=2",
                "/harstad/handlingsplan?ansvarlig=pleie-og-omsorg"
            })
    void isAClearRefusal(String target) {
        var answer = ask(target);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.text())
                .containsAnyOf(Words.of("error.404.title"), Words.of("error.400.title"), Words.of("plan.problems"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ukjent-kommune.json",
                "/ukjent-kommune/handlingsplan.json",
                "/baerum/ukjent.json",
                "/baerum/strategi/omrade/99.json",
                "/baerum/tiltak/2147483648.json",
                "/baerum/handlingsplan.json/mer.json"
            })
    void isAProblemWhereDataWasAskedFor(String target) {
        isProblem(ask(target), 404, Words.of("error.404.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/baerum/%00.json", "/baerum/%zz.json", "/baerum/..%2f.json", "/baerum/%ED%A0%80.json"})
    void isAProblemEvenWhereTheAddressCannotBeRead(String target) {
        var answer = ask(target);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.text()).containsAnyOf(Words.of("error.404.title"), Words.of("error.400.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ED%A0%80", "%C0%AF", "%FF%FE", "%F0%9F"})
    void readsBytesThatAreNoTextAsUnreadable(String bytes) {
        assertThat(ask("/baerum/handlingsplan?ansvarlig=" + bytes).status()).isEqualTo(400);
        assertThat(ask("/baerum/handlingsplan?q=" + bytes).status()).isIn(200, 400);
    }

    @Test
    void takesTheSameChoiceTwiceAsOne() {
        var once = ask("/baerum/handlingsplan.json?frist=2023");

        assertThat(once.status()).isEqualTo(200);
        assertThat(ask("/baerum/handlingsplan.json?frist=2023&frist=2023").bytes())
                .isEqualTo(once.bytes());
        assertThat(ask("/baerum/handlingsplan?q=barn&q=unge").status()).isEqualTo(200);
        assertThat(ask("/baerum/handlingsplan?ukjent=1&frist=&ansvarlig=&q=").status())
                .isEqualTo(200);
    }

    @Test
    void refusesAQueryThatIsTooLong() {
        assertThat(ask("/baerum/handlingsplan?q=" + "x".repeat(5_000)).status()).isEqualTo(400);
        assertThat(ask("/baerum/handlingsplan?q=" + "x".repeat(10_000)).status())
                .isBetween(400, 499);
        assertThat(ask("/baerum/" + "x".repeat(5_000)).status()).isEqualTo(404);
        assertThat(ask("/baerum/handlingsplan?" + "a=1&".repeat(1_500)).status())
                .isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hei på deg\r\n\r\n",
                "GET\r\n\r\n",
                "GET /baerum HTTP/9.9\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /bae rum HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /baerum HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /baerum HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "GET /baerum HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "GET /baerum HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
                "GET /baerum HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\n",
                "G<T /baerum HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "CONNECT /baerum HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET http://[::1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            })
    void refusesWhatIsNoRequest(String request) {
        var answer = quietly(request, () -> wire.raw(request));

        assertThat(answer.status()).isBetween(400, 505).isNotEqualTo(500);
        assertThat(answer.text()).contains("<html lang=\"nb\"").contains("<h1>");
    }

    @Test
    void refusesAHeaderThatIsTooLarge() {
        var answer = quietly("header", () -> wire.get("/baerum", "X-Large: " + "x".repeat(100_000)));

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.text()).contains("<html lang=\"nb\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/baerum", "/", "/ukjent-kommune", "/admin"})
    void refusesABodyThatIsTooLarge(String path) {
        var answer = quietly(path, () -> wire.send("POST", path, "Content-Length: 52428800"));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains(Words.of("error.413.title"));
        isProblem(
                quietly(path, () -> wire.send("POST", "/baerum/handlingsplan.json", "Content-Length: 52428800")),
                413,
                Words.of("error.413.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void takesNothingInWhereThereIsOnlyReading(String method) {
        for (var path : List.of("/", "/baerum", "/baerum/handlingsplan?frist=2023", "/baerum/tiltak/8")) {
            var answer = quietly(path, () -> wire.send(method, path, "Content-Length: 0"));

            assertThat(answer.status()).as(path).isEqualTo(405);
            assertThat(answer.text()).contains(Words.of("error.405.title"));
            assertThat(answer.header("Allow")).contains("GET");
        }
        isProblem(
                quietly(method, () -> wire.send(method, "/baerum/handlingsplan.json", "Content-Length: 0")),
                405,
                Words.of("error.405.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "FINN"})
    void knowsNoOtherMethods(String method) {
        var answer = quietly(method, () -> wire.send(method, "/baerum", "X-Secret: hemmelig"));

        assertThat(answer.status()).isIn(400, 405, 501);
        assertThat(answer.text()).contains("<html lang=\"nb\"").doesNotContain("hemmelig");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/baerum",
                "/baerum/",
                "/baerum/handlingsplan.json",
                "/baerum/handlingsplan.csv?q=barn",
                "/baerum/ukjent",
                "/baerum/%zz",
                "/dev/feil/503.json"
            })
    void believesNobodyWhoSaysWhereThePortalIs(String path) {
        var answer = wire.get(
                path,
                "Host: evil.example",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: gopher",
                "X-Forwarded-Prefix: /evil.example",
                "X-Forwarded-For: evil.example",
                "Forwarded: host=evil.example;proto=gopher",
                "X-Original-URL: /evil.example",
                "Origin: http://evil.example",
                "Referer: http://evil.example/");

        assertThat(answer.text()).doesNotContain("evil.example", "gopher:");
        assertThat(answer.headers().toString()).doesNotContain("evil.example", "gopher:");
    }

    @Test
    void leadsFromASlashTooManyToThePage() {
        var answer = wire.get("/baerum/handlingsplan/?frist=2023");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/baerum/handlingsplan?frist=2023");
        assertThat(wire.get("/ukjent-kommune/").status()).isEqualTo(404);
        assertThat(wire.get("//evil.example/").all("Location")).isEmpty();
        assertThat(wire.get("/baerum//evil.example/").all("Location")).noneMatch(it -> it.startsWith("//"));
    }

    private Answer ask(String target) {
        return quietly(target, () -> wire.get(target));
    }

    /** Asks, and looks for what must never be: an error of ours, something evaluated or unescaped, a stack trace or more than a line. */
    private static Answer quietly(String what, Supplier<Answer> asking) {
        try (var log = LogLines.listen()) {
            var answer = asking.get();
            if (answer.status() >= 500 && answer.status() != 501 && answer.status() != 505) {
                fail("%s was answered with %d", what, answer.status());
            }
            assertThat(log.messages()).as(what).hasSizeLessThanOrEqualTo(1);
            assertThat(log.traces()).as(what).isEmpty();
            assertThat(answer.text())
                    .as(what)
                    .doesNotContain(EVALUATED, "<script>alert", "<img src=x", "root:x:0", "Exception", "Whitelabel");
            assertThat(answer.headers().keySet()).as(what).doesNotContain("set-cookie");
            return answer;
        }
    }

    private static void isProblem(Answer answer, int status, String title) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.text());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isEqualTo(title);
        assertThat(problem.get("detail").stringValue()).isNotBlank();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** As in an attribute of a page. */
    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
