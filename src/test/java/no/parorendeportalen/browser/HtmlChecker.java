package no.parorendeportalen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker, which is a process of its own: it does not get on with the portal's libraries. */
final class HtmlChecker {

    private static final Path TARGET = Path.of("target");
    private static final long PATIENCE_SECONDS = 180;

    private HtmlChecker() {}

    /** What is wrong with the pages in a directory. */
    static List<String> errors(Path directory) throws IOException, InterruptedException {
        var classPath =
                Files.readString(TARGET.resolve("html-validator.classpath")).strip();
        var output = directory.resolveSibling(directory.getFileName() + ".json");
        var checker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
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
