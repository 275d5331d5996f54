package no.parorendeportalen.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.PublicPaths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

@PortalTest
class DenyByDefaultTests {

    /** Where nobody is signed in yet. */
    private static final Set<String> ENTRANCE = Set.of("/logg-inn", "/glemt-passord");

    @LocalServerPort
    int port;

    @Autowired
    List<PublicPaths> declared;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @Test
    void answersNoAddressThatNobodyHasDeclaredPublic() {
        var routes = routes();
        var undeclared = routes.stream().filter(it -> !isDeclared(it)).toList();

        assertThat(routes).hasSizeGreaterThan(12).contains("/baerum/handlingsplan", "/baerum/tiltak/1", "/");
        assertThat(undeclared).contains("/error", "/konto", "/baerum/ansatt/prove");
        assertThat(undeclared).filteredOn(it -> !ENTRANCE.contains(it)).allSatisfy(it -> {
            var answer = wire.get(it);
            if (isWork(it)) {
                assertThat(answer.status()).as(it).isEqualTo(302);
                assertThat(answer.header("Location")).as(it).startsWith("/logg-inn?til=%2F");
            } else {
                assertThat(answer.status()).as(it).isEqualTo(404);
            }
            assertThat(answer.all("Set-Cookie")).as(it).isEmpty();
        });
    }

    /** Where somebody who is not signed in is asked to, whether there is such a page or not. */
    private static boolean isWork(String path) {
        return path.matches("/baerum/(admin|ansatt)(/.*)?|/konto(/.*)?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/baerum/admin", "/baerum/admin/ukjent", "/baerum/ansatt", "/konto", "/harstad/admin?x=1"})
    void asksWhoeverWantsToWorkToSignIn(String path) {
        var answer = wire.get(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .isEqualTo("/logg-inn?til=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        assertThat(answer.all("Set-Cookie")).isEmpty();
    }

    @Test
    void declaresNothingPublicThatWouldOpenEverything() {
        assertThat(declared.stream().flatMap(it -> it.patterns().stream()))
                .isNotEmpty()
                .doesNotContain("/**", "/*", "/{municipality}/**", "/{municipality}/*", "/actuator/**", "/error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/brukere",
                "/ukjent/admin",
                "/ukjent/ansatt",
                "/baerum/administrator",
                "/baerum/ukjent",
                "/logg-inn/utlopt",
                "/logg-inn/fortsett",
                "/passord",
                "/passord/x/y",
                "/konto/ukjent",
                "/konto/strategi",
                "/logg-ut",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/login",
                "/logout",
                "/h2-console",
                "/application.properties",
                "/db/roles.sql",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/templates/layout/public.html",
                "/static/css/base.css",
                "/dev",
                "/dev/ukjent",
                "/css",
                "/css/",
                "/css/ukjent.css"
            })
    void isNotThere(String path) {
        var answer = wire.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.contentType()).startsWithIgnoringCase("text/html");
        assertThat(answer.text())
                .contains("<h1>" + Words.of("error.404.title") + "</h1>")
                .contains("site-footer");
    }

    @Test
    void tellsWhetherItIsWellAndNothingMore() {
        assertThat(wire.get("/actuator/health").status()).isEqualTo(200);
        assertThat(wire.get("/actuator/health").text()).contains("\"UP\"").doesNotContain("components", "PostgreSQL");
        assertThat(wire.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(wire.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(wire.get("/actuator/health/db").status()).isEqualTo(404);
    }

    /** All that a controller answers, with something in the place of each variable. */
    private List<String> routes() {
        var routes = new ArrayList<String>();
        for (var mapping : mappings) {
            for (var route : mapping.getHandlerMethods().keySet()) {
                route.getPatternValues().stream()
                        .map(it -> it.replace("{municipality}", "baerum").replaceAll("\\{[a-zA-Z]+(:[^/]*)?}", "1"))
                        .forEach(routes::add);
            }
        }
        return routes;
    }

    private boolean isDeclared(String path) {
        return declared.stream()
                .flatMap(it -> it.patterns().stream())
                .filter(it -> !it.startsWith("/{municipality}") || path.startsWith("/baerum"))
                .anyMatch(it -> PathPatternParser.defaultInstance.parse(it).matches(PathContainer.parsePath(path)));
    }
}
