package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.parorendeportalen.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, as everybody: {@code routes.txt} says who each is for, and a route that is not there fails. Two municipalities have the
 * same things under their own names; neither's people find the other's by any address.
 */
@PortalTest
class RouteWalkTests {

    /** Whom a route is for. */
    enum Audience {
        /** No session, no sign-in. */
        EVERYBODY,
        /** The ways in, and one's own account: no municipality's. */
        OWN,
        STAFF,
        /** The leader of a unit alone: for everybody else there is no such page. */
        LEADER,
        /** Those of the staff whom a thing concerns, as its own tests show; the others are told that there is nothing. */
        SOME_STAFF,
        EDITOR,
        ADMINISTRATOR;

        boolean admits(Role role) {
            return switch (this) {
                case EVERYBODY, OWN, STAFF, SOME_STAFF -> true;
                case LEADER -> role == Role.LEADER;
                case EDITOR -> role == Role.EDITOR || role == Role.ADMINISTRATOR;
                case ADMINISTRATOR -> role == Role.ADMINISTRATOR;
            };
        }

        boolean isForSome() {
            return this != EVERYBODY && this != OWN;
        }
    }

    record Route(String method, String pattern) {

        boolean isRead() {
            return method.equals("GET");
        }
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @LocalServerPort
    int port;

    private static Town own;
    private static Town other;

    @BeforeEach
    void build() {
        if (own == null) {
            own = Town.build(context);
            other = Town.build(context);
        }
    }

    @Test
    void saysWhomEveryRouteIsFor() {
        var mapped = new TreeSet<String>();
        mapped().forEach(it -> mapped.add(it.method() + " " + it.pattern()));
        var listed = new TreeSet<String>();
        routes().keySet().forEach(it -> listed.add(it.method() + " " + it.pattern()));

        assertThat(mapped).isEqualTo(listed);
    }

    @Test
    void sendsStrangersToTheDoor() {
        var stranger = SignIn.nobody(port);
        walk((route, audience, path) -> {
            if (!audience.isForSome()) {
                return;
            }
            var answer = route.isRead() ? stranger.get(path) : stranger.post(path, Map.of());
            if (route.isRead()) {
                assertThat(answer.statusCode()).as(path).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location"))
                        .as(path)
                        .hasValueSatisfying(it -> assertThat(it).contains("/logg-inn"));
            } else {
                assertThat(answer.statusCode()).as(route + " " + path).isIn(401, 403);
            }
            assertThat(answer.body()).as(path).doesNotContain(own.canary());
        });
    }

    @Test
    void refusesAFormFromAnotherSite() {
        walk((route, audience, path) -> {
            if (audience.isForSome() && !route.isRead()) {
                var answer = own.as(Role.ADMINISTRATOR, port).post(path, Map.of(), "Sec-Fetch-Site", "cross-site");
                assertThat(answer.statusCode()).as(route + " " + path).isEqualTo(403);
            }
        });
    }

    @Test
    void givesEachRoleItsPagesAndNoOthers() {
        for (var role : Role.values()) {
            walk((route, audience, path) -> {
                if (!audience.isForSome()) {
                    return;
                }
                var person = own.as(role, port);
                if (!audience.admits(role)) {
                    var answer = route.isRead() ? person.get(path) : send(person, path);
                    assertThat(answer.statusCode())
                            .as(role + " " + route + " " + path)
                            .isEqualTo(audience == Audience.LEADER ? 404 : 403);
                    // A page may name who is signed in.
                    assertThat(answer.body().replace(own.name(role), ""))
                            .as(path)
                            .doesNotContain(own.canary());
                } else if (route.isRead()) {
                    var answer = person.get(path);
                    // A draft is being worked on already: beginning another one is told so.
                    assertThat(answer.statusCode())
                            .as(role + " " + path)
                            .isIn(audience == Audience.SOME_STAFF ? List.of(200, 302, 404) : List.of(200, 302, 409));
                    assertThat(answer.body()).as(path).doesNotContain(other.canary());
                }
            });
        }
    }

    /** Somebody who may do everything at home. */
    @Test
    void showsAnotherMunicipalitysAdministratorNothing() {
        var visitor = other.as(Role.ADMINISTRATOR, port);
        walk((route, audience, path) -> {
            if (!audience.isForSome()) {
                return;
            }
            var answer = route.isRead() ? visitor.get(path) : send(visitor, path);
            assertThat(answer.statusCode()).as(route + " " + path).isEqualTo(404);
            assertThat(answer.body()).as(path).doesNotContain(own.canary());
        });
    }

    /** At home, with the ids of the other municipality's things. */
    @Test
    void findsNothingOfAnotherMunicipalityByItsIds() {
        var visitor = other.as(Role.ADMINISTRATOR, port);
        var tried = new ArrayList<String>();
        walk((route, audience, path) -> {
            if (!audience.isForSome() || !path.matches(".*[0-9a-f]{8}-[0-9a-f-]{27}.*")) {
                return;
            }
            var at = path.replaceFirst("/" + own.address() + "/", "/" + other.address() + "/");
            var answer = route.isRead() ? visitor.get(at) : send(visitor, at);
            // A form that lacks a field is told so before anything is looked up.
            assertThat(answer.statusCode())
                    .as(route + " " + at)
                    .isIn(route.isRead() ? List.of(404) : List.of(404, 400));
            assertThat(answer.body()).as(at).doesNotContain(own.canary());
            tried.add(at);
        });
        assertThat(tried).hasSizeGreaterThan(15);
    }

    private static final Map<SignIn, String> TOKENS = new HashMap<>();

    /** A form with a token that holds and nothing else. */
    private static HttpResponse<String> send(SignIn person, String path) {
        return person.post(path, Map.of("_csrf", TOKENS.computeIfAbsent(person, it -> SignIn.token(it.ok("/konto")))));
    }

    private interface Step {
        void take(Route route, Audience audience, String path);
    }

    private void walk(Step step) {
        routes().forEach((route, audience) -> {
            for (var path : own.paths(route.pattern())) {
                step.take(route, audience, path);
            }
        });
    }

    private static Map<Route, Audience> routes() {
        try {
            var routes = new LinkedHashMap<Route, Audience>();
            new ClassPathResource("routes.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> it.split(" +"))
                    .forEach(it -> routes.put(new Route(it[1], it[2]), Audience.valueOf(it[0])));
            return routes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that the portal's own controllers answer, without the shapes of the variables. Those of tests are left out. */
    private List<Route> mapped() {
        var routes = new TreeMap<String, Route>();
        for (var mapping : mappings) {
            mapping.getHandlerMethods().forEach((info, handler) -> {
                if (!isOfATest(handler.getBeanType())) {
                    for (var method : methods(info)) {
                        info.getPatternValues().forEach(it -> routes.put(method + it, new Route(method, plain(it))));
                    }
                }
            });
        }
        return List.copyOf(routes.values());
    }

    private static boolean isOfATest(Class<?> controller) {
        return String.valueOf(controller.getProtectionDomain().getCodeSource()).contains("test-classes");
    }

    private static List<String> methods(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of("GET")
                : methods.stream().map(RequestMethod::name).toList();
    }

    /** {@code {number:[1-9][0-9]{0,8}}} is {@code {number}}. */
    static String plain(String pattern) {
        var plain = new StringBuilder();
        var depth = 0;
        var shape = false;
        for (var c : pattern.toCharArray()) {
            depth += c == '{' ? 1 : 0;
            shape = depth > 0 && (shape || c == ':');
            if (!shape) {
                plain.append(c);
            }
            depth -= c == '}' ? 1 : 0;
            if (shape && depth == 0) {
                shape = false;
                plain.append('}');
            }
        }
        return plain.toString();
    }
}
