package no.parorendeportalen.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import no.parorendeportalen.shared.PortalSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SessionCookieTests {

    /** Behind a proxy the request itself comes by http. */
    @ParameterizedTest
    @CsvSource({"https://parorende.example.no, true", "http://127.0.0.1:8080, false"})
    void isSentByHttpsAloneWhereThePublicComesByIt(URI root, boolean secure) {
        var response = new MockHttpServletResponse();
        var settings = new PortalSettings(false, root, Path.of("data"), Duration.ofMinutes(30), null, false);

        new SessionConfiguration()
                .sessionCookie(settings)
                .writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "x"));

        assertThat(response.getHeader("Set-Cookie").contains("; Secure")).isEqualTo(secure);
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("portal-okt=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }
}
