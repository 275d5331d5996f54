package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.actionplan.ActionPlanFilter.Facet;
import no.parorendeportalen.actionplan.ActionPlanSort;
import no.parorendeportalen.strategy.Origin;
import no.parorendeportalen.strategy.RevisionState;
import no.parorendeportalen.strategy.StrategyLoader;
import no.parorendeportalen.strategy.TimelineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word a reader sees comes from the bundles, and nothing that is asked for is missing there. */
class MessageTests {

    private static final Pattern IN_TEMPLATE =
            Pattern.compile("#\\{([a-zA-Z][\\w.-]*)|#messages\\.msg(?:WithParams)?\\('([^']+)'(?!\\s*\\+)");
    private static final Pattern COMPUTED = Pattern.compile("['\"]([a-zA-Z]+(?:\\.[a-zA-Z-]+)*\\.)['\"]\\s*\\+");
    private static final Pattern JAVA_TEXT = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z0-9-]+)+)\"");
    private static final Pattern FINDING_KEY = Pattern.compile(
            "(?:add\\(\\s*(?:[\\w.]+\\(.*?\\)|\\w+),\\s*|addFor\\(\\w+, |::\\w+, |it\\), |\\+ 1, )\"([a-zA-Z0-9]+)\"");

    private static final Properties BOKMAL = bundle("messages.properties");

    @Test
    void hasEveryMessageThatATemplateNames() {
        assertThat(BOKMAL.stringPropertyNames()).containsAll(namedInTemplates());
    }

    @Test
    void hasALabelForEachConstant() {
        assertThat(BOKMAL.stringPropertyNames())
                .containsAll(labels("strategy.state.", RevisionState.values()))
                .containsAll(labels("timeline.kind.", TimelineKind.values()))
                .containsAll(labels("timeline.understood.", TimelineKind.values()))
                .contains("timeline.understood.PERIOD.years", "timeline.understood.DEADLINE.years")
                .containsAll(labels("measure.origin.", Origin.values()))
                .containsAll(labels("plan.sort.", ActionPlanSort.values()))
                .containsAll(labels("plan.facet.", Facet.values()))
                .containsAll(labels("command.load-strategy.", StrategyLoader.Outcome.values()));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 410, 413, 429, 500, 503})
    void hasWordsForEachError(int status) {
        assertThat(BOKMAL.getProperty("error." + status + ".title")).isNotBlank();
        assertThat(BOKMAL.getProperty("error." + status + ".text")).isNotBlank();
    }

    @Test
    void hasAReasonForEachErrorOfAStrategyFile() {
        var told = findings();

        assertThat(told).contains("tooLarge", "unknown", "unknownReference", "endsBeforeItBegins", "areaOutOfOrder");
        assertThat(BOKMAL.stringPropertyNames())
                .containsAll(told.stream().map(it -> "strategyfile.error." + it).toList());
    }

    @Test
    void isAskedForEveryMessageItHas() {
        var templates = String.join(
                "\n",
                Sources.below(Sources.RESOURCES.resolve("templates"), ".html").values());
        var java = String.join("\n", Sources.below(Sources.JAVA, ".java").values());
        var named = namedInTemplates();
        JAVA_TEXT.matcher(java).results().forEach(it -> named.add(it.group(1)));
        var prefixes = Stream.concat(
                        COMPUTED.matcher(templates).results(),
                        COMPUTED.matcher(java).results())
                .map(it -> it.group(1))
                .filter(it -> !it.equals("strategyfile.error.") && !it.equals("command."))
                .collect(Collectors.toSet());
        findings().forEach(it -> named.add("strategyfile.error." + it));

        var unused = BOKMAL.stringPropertyNames().stream()
                .filter(it -> !named.contains(it))
                .filter(it -> prefixes.stream().noneMatch(it::startsWith))
                .filter(it -> !it.matches("error\\.\\d{3}\\.(title|text)|command\\.[a-z-]+\\.usage"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void isAMessageThatCanBeFormatted() {
        BOKMAL.forEach((key, text) -> {
            assertThat(String.valueOf(text)).as(String.valueOf(key)).isNotBlank();
            assertThatCode(() -> new MessageFormat(String.valueOf(text), Locale.forLanguageTag("nb-NO")))
                    .as(String.valueOf(key))
                    .doesNotThrowAnyException();
            if (String.valueOf(text).contains("{0")) {
                assertThat(String.valueOf(text).replace("''", ""))
                        .as("%s has arguments, so an apostrophe is written twice", key)
                        .doesNotContain("'");
            }
        });
    }

    @Test
    void saysTheSameInEveryLanguage() throws IOException {
        try (var bundles = Files.list(Sources.RESOURCES.resolve("i18n"))) {
            for (var file : bundles.map(it -> it.getFileName().toString()).toList()) {
                assertThat(bundle(file).stringPropertyNames())
                        .as(file)
                        .containsExactlyInAnyOrderElementsOf(BOKMAL.stringPropertyNames());
            }
        }
    }

    @Test
    void namesEachKeyOnce() throws IOException {
        var seen = new TreeSet<String>();
        for (var line : Files.readAllLines(Sources.RESOURCES.resolve("i18n/messages.properties"))) {
            if (line.matches("[a-zA-Z].*=.*")) {
                assertThat(seen.add(line.substring(0, line.indexOf('='))))
                        .as(line)
                        .isTrue();
            }
        }
    }

    private static Set<String> namedInTemplates() {
        var named = new TreeSet<String>();
        Sources.below(Sources.RESOURCES.resolve("templates"), ".html")
                .values()
                .forEach(text -> IN_TEMPLATE
                        .matcher(text)
                        .results()
                        .forEach(it -> named.add(it.group(1) != null ? it.group(1) : it.group(2))));
        assertThat(named).hasSizeGreaterThan(50);
        return named;
    }

    private static Set<String> findings() {
        return Sources.below(Sources.JAVA.resolve("strategyfile"), ".java").values().stream()
                .flatMap(it -> FINDING_KEY.matcher(it).results())
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> labels(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(it -> prefix + it.name()).collect(Collectors.toSet());
    }

    private static Properties bundle(String file) {
        var properties = new Properties();
        try (var in =
                new StringReader(Sources.read(Sources.RESOURCES.resolve("i18n").resolve(file)))) {
            properties.load(in);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return properties;
    }
}
