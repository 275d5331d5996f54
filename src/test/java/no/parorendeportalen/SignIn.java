package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * A browser without scripts that signs in and fills in forms: it keeps cookies, follows no redirect, and says where a form comes from.
 *
 * <pre>{@code
 * var administrator = SignIn.as(port, "administrator@baerum.example");
 * var answer = administrator.postForm("/baerum/admin/brukere", Map.of("epost", "kari@baerum.example"));
 * }</pre>
 */
public final class SignIn {

    /** The demonstration's. */
    public static final String PASSWORD = "demo-parorende-2026";

    public static final String COOKIE = "portal-okt";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"(?: value=\"([^\"]*)\")?\\s*/?>");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String root;

    private SignIn(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    /** Nobody yet. */
    public static SignIn nobody(int port) {
        return new SignIn(port);
    }

    /** A demonstration's account: {@code administrator}, {@code redaktor}, {@code leder} or {@code ansatt} {@code @baerum.example}. */
    public static SignIn as(int port, String email) {
        return as(port, email, PASSWORD);
    }

    public static SignIn as(int port, String email, String password) {
        var browser = nobody(port);
        var answer = browser.signIn(email, password);
        assertThat(answer.statusCode()).as(email + " signs in").isEqualTo(302);
        return browser;
    }

    public HttpResponse<String> signIn(String email, String password) {
        return post("/logg-inn", Map.of("epost", email, "passord", password));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path).GET(), headers);
    }

    /** The body of what must be there. */
    public String ok(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Fetches the page of a form at the same address for its token, and sends the form there. */
    public HttpResponse<String> postForm(String path, Map<String, String> fields) {
        return postForm(path, path, fields);
    }

    /**
     * Sends a form with the token of a page that has one.
     *
     * @param page where the form stands
     * @param path where it is sent
     */
    public HttpResponse<String> postForm(String page, String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token(ok(page)));
        return post(path, all);
    }

    /** Sends a form as it is, without a token, from a page of the portal's own. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, "Sec-Fetch-Site", "same-origin");
    }

    /** Sends a form with headers of its own; a page of another site says {@code Sec-Fetch-Site: cross-site}. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields))),
                headers);
    }

    /** Sends something else than a form's fields, from a page of the portal's own. */
    public HttpResponse<String> postBody(String path, String type, String body) {
        return send(
                request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)),
                "Sec-Fetch-Site",
                "same-origin");
    }

    public static String token(String page) {
        var token = TOKEN.matcher(page);
        assertThat(token.find()).as("a token in the page").isTrue();
        return token.group(1);
    }

    /** The hidden fields of a page, its token among them. */
    public static Map<String, String> hidden(String page) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page)
                .results()
                .forEach(it -> fields.put(
                        HtmlUtils.htmlUnescape(it.group(1)),
                        it.group(2) == null ? "" : HtmlUtils.htmlUnescape(it.group(2))));
        return fields;
    }

    /** The session's, as a browser would send it back. */
    public Optional<String> cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> Stream.of(it.getKey(), it.getValue())
                        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }
}
