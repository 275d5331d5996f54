package no.parorendeportalen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.parorendeportalen.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Every public page through the Nu HTML checker. */
@PortalTest
class HtmlValidityTests {

    private static final Path TARGET = Path.of("target");
    private static final Path HTML = TARGET.resolve("html");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Test
    void isValidHtmlOnEveryPage() throws IOException, InterruptedException {
        var pages = Pages.of(portal);
        FileSystemUtils.deleteRecursively(HTML);
        Files.createDirectories(HTML);
        for (var page : pages) {
            Files.writeString(HTML.resolve(page.fileName()), Pages.html(port, page));
        }

        assertThat(HTML).isDirectoryContaining("glob:**baerum-handlingsplan.html");
        assertThat(HtmlChecker.errors(HTML)).isEmpty();
    }

    /** The checker itself is there and finds fault where there is one. */
    @Test
    void wouldNoticeInvalidHtml() throws IOException, InterruptedException {
        var wrong = Files.createDirectories(TARGET.resolve("html-wrong"));
        Files.writeString(
                wrong.resolve("wrong.html"),
                "<!DOCTYPE html><html lang=nb><title>Feil</title><ul><p>Nei</p></ul></html>");

        assertThat(HtmlChecker.errors(wrong)).singleElement().asString().startsWith("wrong.html");
    }
}
