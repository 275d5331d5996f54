package no.parorendeportalen.guidance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class LeadingPagesTests {

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/er-jeg-parorende",
                "/forberede-samtale",
                "/veiviser",
                "/barn-og-unge",
                "/barn-og-unge?alder=7-12",
                "/barn-og-unge?alder=13-18",
                "/barn-og-unge?alder=%3Cscript%3E",
                "/barn-og-unge/for-voksne"
            })
    void leavesNoCookie(String path) {
        for (var municipality : new String[] {"/baerum", "/harstad"}) {
            var page = new Pages(port).get(municipality + path);

            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    /** What stands on the tab and in the list of windows. */
    @ParameterizedTest
    @ValueSource(strings = {"", "?alder=7-12", "/for-voksne"})
    void tellsNobodyWhatAChildReads(String below) {
        var page = new Pages(port).ok("/baerum/barn-og-unge" + below);
        var title = TITLE.matcher(page);

        assertThat(title.find()).isTrue();
        assertThat(title.group(1)).startsWith("Nyttig å vite").doesNotContainIgnoringCase("pårørende", "Bærum", "syk");
        assertThat(page)
                .containsPattern("<link rel=\"icon\"[^>]*href=\"/img/page")
                .doesNotContain("/img/favicon");
        assertThat(page)
                .containsPattern("(?s)class=\"quick-exit.*?rel=\"noreferrer\" href=\"https://www.yr.no/\"")
                .contains("href=\"tel:113\"", "href=\"tel:116111\"", "/js/quick-exit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?alder=13-18"})
    void asksNoChildToWriteAnything(String below) {
        assertThat(new Pages(port).ok("/baerum/barn-og-unge" + below))
                .doesNotContain("<form", "<input", "<textarea", "/meld-feil");
    }

    @Test
    void keepsTheWayOutToTheChildrensPages() {
        assertThat(new Pages(port).ok("/baerum/er-jeg-parorende")).doesNotContain("quick-exit", "/img/page");
    }

    @Test
    void hasNoSuchChildrensArticle() {
        assertThat(new Pages(port).get("/baerum/barn-og-unge/finnes-ikke").statusCode())
                .isEqualTo(404);
    }

    @Test
    void hasNothingToSendWhereOneGetsReadyForATalk() {
        var page = new Pages(port).ok("/baerum/forberede-samtale");
        var sheet = page.substring(page.indexOf("<main"), page.indexOf("</main>"));

        assertThat(sheet).contains("<textarea").doesNotContain("<form", " name=", "type=\"submit\"");
    }

    @Test
    void asksTheNextQuestionWithTheAnswersBeforeIt() {
        var page = send("who=SPOUSE&needs=TALK&needs=MONEY&to=meeting");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(page.body())
                .contains(Words.of("wayfinder.question.meeting"))
                .contains("<input type=\"hidden\" name=\"who\" value=\"SPOUSE\">")
                .contains("<input type=\"hidden\" name=\"needs\" value=\"TALK\">")
                .contains("<input type=\"hidden\" name=\"needs\" value=\"MONEY\">");
    }

    @Test
    void takesAnswersFromItsOwnPagesAlone() {
        assertThat(send("who=SPOUSE", "cross-site").statusCode()).isEqualTo(403);
    }

    @Test
    void goesBackWithWhatWasAnswered() {
        assertThat(send("who=SPOUSE&time=EVENING&to=who").body())
                .containsPattern("value=\"SPOUSE\"[^>]*checked")
                .contains("<input type=\"hidden\" name=\"time\" value=\"EVENING\">");
    }

    /** Whatever is sent: there is somebody to ring, and no address carries an answer but the list that one asks for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "to=result",
                "to=nowhere",
                "who=SPOUSE&who=PARENT&to=result",
                "who=%00&situation=%3Cscript%3E&needs=A&needs=&meeting=x&time=1&to=result",
                "who=YOUNG&to=result",
                "needs[0]=TALK&needs[99999]=x&to=result"
            })
    void endsInAResultThatIsNoDeadEnd(String answers) {
        var page = send(answers);

        assertThat(page.statusCode()).isIn(200, 400);
        if (page.statusCode() == 200) {
            assertThat(page.body())
                    .contains(Words.of("wayfinder.line"), "href=\"/baerum/kontakt\"", "href=\"tel:113\"")
                    .doesNotContain("<script>")
                    .doesNotContainPattern("href=\"[^\"]*(who|situation|needs)=");
        }
    }

    private HttpResponse<String> send(String answers) {
        return send(answers, "same-origin");
    }

    private HttpResponse<String> send(String answers, String site) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/baerum/veiviser"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofString(answers))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
