package no.parorendeportalen.http;

import static org.assertj.core.api.Assertions.assertThat;

import no.parorendeportalen.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class SecurityHeadersTests {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "object-src 'none'; frame-ancestors 'none'";

    @LocalServerPort
    int port;

    Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/baerum",
                "/baerum/handlingsplan",
                "/baerum/handlingsplan.json",
                "/baerum/handlingsplan.csv",
                "/css/base.css",
                "/js/portal.js",
                "/img/favicon.svg",
                "/vendor/inter/inter-latin-wght-normal.woff2",
                "/robots.txt",
                "/actuator/health",
                "/baerum/ukjent",
                "/ukjent-kommune",
                "/admin",
                "/logg-inn",
                "/glemt-passord",
                "/dev/feil/500",
                "/dev/feil/503.json",
                "/dev/feil/unntak"
            })
    void areOnEveryAnswer(String path) {
        // Asked twice: a page from the cache has them too.
        wire.get(path);
        var answer = wire.get(path);

        assertThat(answer.header("Content-Security-Policy")).isEqualTo(CONTENT_SECURITY_POLICY);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy"))
                .isEqualTo("camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        tellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /baerum%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /baerum HTTP/1.1\r\nConnection: close\r\n\r\n",
                "Hei på deg\r\n\r\n"
            })
    void areOnWhatTheServerAnswersItself(String request) {
        var answer = wire.raw(request);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        tellsNothing(answer);
    }

    @Test
    void saysTheLanguageOfThePage() {
        assertThat(wire.get("/baerum", "Accept-Language: en").text()).contains("<html lang=\"nb\"");
        assertThat(wire.get("/baerum", "Accept-Language: en").all("Content-Language"))
                .doesNotContain("en");
    }

    @Test
    void letFilesBeKeptButNotErrors() {
        assertThat(wire.get("/css/base.css").header("Cache-Control")).contains("max-age=");
        assertThat(wire.get("/baerum").header("Cache-Control")).isEqualTo("no-cache");
        assertThat(wire.get("/baerum/ukjent").header("Cache-Control")).contains("no-store");
        assertThat(wire.get("/baerum/ukjent.json").header("Cache-Control")).contains("no-store");
    }

    private static void tellsNothing(Wire.Answer answer) {
        assertThat(answer.headers().keySet())
                .doesNotContain("set-cookie", "server", "x-powered-by", "access-control-allow-origin", "location");
        assertThat(answer.text()).doesNotContainIgnoringCase("jsessionid");
    }
}
