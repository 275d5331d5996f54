package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The portal's pages, asked for over the wire. */
public final class Pages {

    private static final Pattern NOT_TEXT =
            Pattern.compile("(?s)<!--.*?-->|<(script|style|sup)\\b.*?</\\1>|<title>.*?</title>");
    private static final Pattern INLINE = Pattern.compile("</?(a|b|em|i|span|strong|code)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    public Pages(int port) {
        this.port = port;
    }

    public HttpResponse<String> get(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                            .build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The body of what must be there. */
    public String ok(String address) {
        var response = get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.body();
    }

    /** What there is to read on a page: no markup, no footnote marks, single spaces. */
    public String text(String address) {
        return textOf(ok(address));
    }

    /** What a reader sees of a page that has been fetched already. */
    public static String textOf(String page) {
        var html = NOT_TEXT.matcher(page).replaceAll("");
        return oneLine(HtmlUtils.htmlUnescape(
                TAG.matcher(INLINE.matcher(html).replaceAll("")).replaceAll(" ")));
    }

    public static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
