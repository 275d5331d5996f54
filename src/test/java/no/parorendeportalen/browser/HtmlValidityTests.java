package no.parorendeportalen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.parorendeportalen.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page through the Nu HTML checker, which is a process of its own: it does not get on with the portal's libraries. */
@PortalTest
class HtmlValidityTests {

    private static final Path TARGET = Path.of("target");
    private static final Path HTML = TARGET.resolve("html");
    private static final long PATIENCE_SECONDS = 180;

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
        assertThat(errors(HTML)).isEmpty();
    }

    /** The checker itself is there and finds fault where there is one. */
    @Test
    void wouldNoticeInvalidHtml() throws IOException, InterruptedException {
        var wrong = Files.createDirectories(TARGET.resolve("html-wrong"));
        Files.writeString(
                wrong.resolve("wrong.html"),
                "<!DOCTYPE html><html lang=nb><title>Feil</title><ul><p>Nei</p></ul></html>");

        assertThat(errors(wrong)).singleElement().asString().startsWith("wrong.html");
    }

    private static List<String> errors(Path directory) throws IOException, InterruptedException {
        var classPath =
                Files.readString(TARGET.resolve("html-validator.classpath")).strip();
        var output = directory.resolveSibling(directory.getFileName() + ".json");
        var checker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss1m",
                        "-cp",
                        classPath,
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--format",
                        "json",
                        "--errors-only",
                        "--stdout",
                        directory.toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(checker.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        var errors = new ArrayList<String>();
        for (JsonNode message :
                JsonMapper.shared().readTree(Files.readString(output)).get("messages")) {
            if (!message.path("type").asString("").equals("info")) {
                var url = message.path("url").asString("");
                errors.add("%s:%d %s (%s)"
                        .formatted(
                                url.substring(url.lastIndexOf('/') + 1),
                                message.path("lastLine").asInt(0),
                                message.path("message").asString(""),
                                message.path("extract").asString("")));
            }
        }
        return errors;
    }
}
