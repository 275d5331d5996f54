package no.parorendeportalen.http;

import static org.assertj.core.api.Assertions.assertThat;

import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class ErrorPagesTests {

    @LocalServerPort
    int port;

    Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 410, 413, 429, 500, 503})
    void tellEachErrorAsAPage(int status) {
        var answer = wire.get("/dev/feil/" + status);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(answer.text())
                .contains("<html lang=\"nb\"")
                .contains("<h1>" + words(status, "title") + "</h1>")
                .contains("<title>" + words(status, "title") + " – Pårørendeportalen</title>")
                .contains(words(status, "text"))
                .contains("Feil " + status)
                .doesNotContain("nobody should see");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 410, 413, 429, 500, 503})
    void tellEachErrorAsProblemDetails(int status) {
        var answer = wire.get("/dev/feil/" + status + ".json");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.text());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isEqualTo(words(status, "title"));
        assertThat(problem.get("detail").stringValue()).isEqualTo(words(status, "text"));
        assertThat(answer.text()).doesNotContain("nobody should see");
    }

    @ParameterizedTest
    @ValueSource(strings = {"402", "418", "451"})
    void tellOtherErrorsOfTheReaderAsOneWeDoNotUnderstand(String status) {
        assertThat(wire.get("/dev/feil/" + status).status()).isEqualTo(Integer.parseInt(status));
        assertThat(wire.get("/dev/feil/" + status).text()).contains(words(400, "title"));
        assertThat(wire.get("/dev/feil/" + status + ".json").text()).contains(words(400, "title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"501", "502", "504"})
    void tellOtherErrorsOfOursAsOurs(String status) {
        assertThat(wire.get("/dev/feil/" + status).text()).contains(words(500, "title"));
    }

    @Test
    void keepAnUnexpectedFailureToTheLog() {
        try (var log = LogLines.listen()) {
            var page = wire.get("/dev/feil/unntak");
            assertThat(page.status()).isEqualTo(500);
            assertThat(page.text()).contains(words(500, "title")).doesNotContain("secret", "IllegalState");
            assertThat(log.traces()).hasSize(1);

            var problem = wire.get("/dev/feil/unntak.json");
            assertThat(problem.status()).isEqualTo(500);
            assertThat(problem.contentType()).startsWith("application/problem+json");
            assertThat(problem.text()).contains(words(500, "title")).doesNotContain("secret", "IllegalState");
        }
    }

    @Test
    void leadBackToTheMunicipalityWhereThereIsOne() {
        assertThat(wire.get("/baerum/ukjent").text())
                .contains("Bærum kommune")
                .contains("href=\"/baerum\"")
                .contains(Words.of("error.home", "Bærum"));
        assertThat(wire.get("/ukjent-kommune").text())
                .contains("href=\"/\"")
                .doesNotContain("Bærum", Words.beginningOf("error.home"));
    }

    @Test
    void cannotBeAskedForByTheirOwnAddress() {
        assertThat(wire.get("/error").status()).isEqualTo(404);
        assertThat(wire.get("/error?status=500").text()).contains(words(404, "title"));
    }

    private String words(int status, String part) {
        return Words.of("error." + status + "." + part);
    }
}
