package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.strategyfile.StrategyFile;
import no.parorendeportalen.strategyfile.StrategyFile.Area;
import no.parorendeportalen.strategyfile.StrategyFile.Measure;
import no.parorendeportalen.strategyfile.StrategyFiles;
import org.apache.commons.csv.CSVFormat;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages and the files say is what the strategy files say, field by field. */
@PortalTest
class FidelityTests {

    private static final List<String> FIELDS = List.of(
            "number",
            "area",
            "areaTitle",
            "approach",
            "text",
            "owners",
            "ownersText",
            "timelineText",
            "timelineKind",
            "from",
            "to",
            "relatedAreas",
            "url");

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper mapper;

    static Stream<StrategyFile> strategies() {
        return Stream.of(StrategyFiles.baerum(), StrategyFiles.harstad());
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void givesEveryFieldOfEveryMeasureAsJson(StrategyFile file) {
        var rows = json(file);
        var measures = file.measures().toList();

        assertThat(rows).hasSameSizeAs(measures);
        for (var area : file.areas()) {
            for (var measure : area.allMeasures().toList()) {
                var row = rows.get(measures.indexOf(measure));
                var where = "measure " + measure.number();
                assertThat(row.propertyNames()).as(where).containsExactlyElementsOf(FIELDS);
                assertThat(row.get("number").asInt()).as(where).isEqualTo(measure.number());
                assertThat(row.get("area").asInt()).as(where).isEqualTo(area.number());
                assertThat(text(row, "areaTitle")).as(where).isEqualTo(area.title());
                assertThat(text(row, "approach")).as(where).isEqualTo(unmarked(approach(area, measure)));
                assertThat(text(row, "text")).as(where).isEqualTo(unmarked(measure.text()));
                assertThat(owners(row)).as(where).isEqualTo(owners(measure));
                assertThat(text(row, "ownersText")).as(where).isEqualTo(orEmpty(measure.ownersText()));
                var time = measure.time();
                assertThat(text(row, "timelineText")).as(where).isEqualTo(time == null ? "" : time.text());
                assertThat(text(row, "timelineKind"))
                        .as(where)
                        .isEqualTo(time == null ? "notStated" : camelCase(time.kind()));
                assertThat(text(row, "from"))
                        .as(where)
                        .isEqualTo(
                                time == null || time.from() == null
                                        ? null
                                        : time.from().toString());
                assertThat(text(row, "to"))
                        .as(where)
                        .isEqualTo(
                                time == null || time.to() == null
                                        ? null
                                        : time.to().toString());
                assertThat(StreamSupport.stream(row.get("relatedAreas").spliterator(), false)
                                .map(JsonNode::asInt))
                        .as(where)
                        .containsExactlyInAnyOrderElementsOf(measure.related());
                assertThat(text(row, "url"))
                        .as(where)
                        .isEqualTo("http://127.0.0.1:%d/%s/tiltak/%d", port, file.municipality(), measure.number());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void givesTheSameAsASpreadsheet(StrategyFile file) throws IOException {
        var csv = new Pages(port).ok("/" + file.municipality() + "/handlingsplan.csv?x=fidelity");
        var rows = json(file);

        assertThat(csv).startsWith("\uFEFFnumber;area;");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var records = format.parse(new StringReader(csv.substring(1)))) {
            assertThat(records.getHeaderNames()).isEqualTo(FIELDS);
            var index = 0;
            for (var record : records) {
                var row = rows.get(index++);
                for (var field : FIELDS) {
                    assertThat(record.get(field))
                            .as("%s of measure %s", field, row.get("number"))
                            .isEqualTo(cell(row, field));
                }
            }
            assertThat(index).isEqualTo(rows.size());
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void showsTheWholeStrategyOnOnePage(StrategyFile file) {
        var texts = new ArrayList<String>();
        texts.add(file.title());
        texts.add(file.areasHeading().title());
        add(texts, file.epigraph());
        file.chapters().forEach(it -> chapter(texts, it));
        file.references().forEach(it -> texts.add(it.text()));
        file.areas().forEach(it -> area(texts, it));

        shows("/" + file.municipality() + "/strategi/samlet", texts);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void showsWhatThereIsToRead(StrategyFile file) {
        var texts = new ArrayList<String>();
        texts.add(file.title());
        add(texts, file.epigraph());
        file.chapters().forEach(it -> texts.add(it.title()));
        texts.add(numbered(file.areasHeading()));
        file.areas().forEach(it -> texts.add(it.title()));
        texts.add(numbered(file.planHeading()));

        shows("/" + file.municipality() + "/strategi", texts);
    }

    private static String numbered(StrategyFile.Heading heading) {
        return heading.number() == null ? heading.title() : heading.number() + " " + heading.title();
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void showsEachChapterOnItsPage(StrategyFile file) {
        for (var chapter : file.chapters()) {
            var texts = new ArrayList<String>();
            chapter(texts, chapter);
            shows("/" + file.municipality() + "/strategi/kapittel/" + Slug.of(chapter.title()), texts);
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void showsEachAreaOnItsPage(StrategyFile file) {
        for (var area : file.areas()) {
            var texts = new ArrayList<String>();
            area(texts, area);
            area.allMeasures().forEach(it -> {
                it.owners().forEach(owner -> texts.add(owner.name()));
                if (it.time() != null) {
                    texts.add(it.time().text());
                }
            });
            shows("/" + file.municipality() + "/strategi/omrade/" + area.number(), texts);
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void showsEachMeasureAtItsAddress(StrategyFile file) {
        for (var area : file.areas()) {
            for (var measure : area.allMeasures().toList()) {
                var texts = new ArrayList<String>();
                texts.add(area.title());
                add(texts, measure.text());
                add(texts, approach(area, measure));
                add(texts, measure.ownersText());
                measure.owners().forEach(owner -> texts.add(owner.name()));
                if (measure.time() != null) {
                    texts.add(measure.time().text());
                }
                measure.related()
                        .forEach(it -> texts.add(file.areas().get(it - 1).title()));
                shows("/" + file.municipality() + "/tiltak/" + measure.number(), texts);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void showsEachSource(StrategyFile file) {
        var page = "/" + file.municipality() + "/strategi/fotnoter";

        shows(page, file.references().stream().map(StrategyFile.Reference::text).toList());
        file.references()
                .forEach(it -> assertThat(new Pages(port).ok(page)).contains("id=\"referanse-" + it.number() + "\""));
    }

    /** Every mark on a page has its reference there. */
    @ParameterizedTest
    @MethodSource("strategies")
    void leadsFromEachMarkToItsReference(StrategyFile file) {
        var root = "/" + file.municipality();
        var pages = new Pages(port);
        var addresses = Stream.of(
                        Stream.of(root + "/strategi/samlet"),
                        IntStream.rangeClosed(1, file.areas().size()).mapToObj(it -> root + "/strategi/omrade/" + it),
                        file.measures().map(it -> root + "/tiltak/" + it.number()))
                .flatMap(it -> it);

        addresses.forEach(address -> {
            var html = pages.ok(address);
            assertThat(html).as(address).doesNotContain("[^");
            Pattern.compile("href=\"#(referanse-\\d+)\"")
                    .matcher(html)
                    .results()
                    .forEach(it -> assertThat(html).as(address).contains("id=\"" + it.group(1) + "\""));
        });
    }

    private static void chapter(List<String> texts, StrategyFile.Chapter chapter) {
        texts.add(chapter.title());
        texts.add(chapter.text());
        chapter.sections().forEach(it -> chapter(texts, it));
    }

    private static void area(List<String> texts, Area area) {
        texts.add(area.title());
        texts.add(area.text());
        area.goals().forEach(it -> wording(texts, it));
        area.approaches().forEach(it -> wording(texts, it.wording()));
        area.allMeasures().forEach(it -> add(texts, it.text()));
    }

    private static void wording(List<String> texts, StrategyFile.Wording wording) {
        add(texts, wording.table());
        add(texts, wording.prose());
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }

    private void shows(String address, List<String> texts) {
        var page = new Pages(port).text(address);
        var softly = new SoftAssertions();
        texts.stream()
                .flatMap(String::lines)
                .map(FidelityTests::words)
                .filter(it -> !it.isEmpty())
                .forEach(it -> softly.assertThat(page.contains(it))
                        .as("%s shows: %s", address, it)
                        .isTrue());
        softly.assertAll();
    }

    /** A line of Markdown as it is read: no marks, bullets, heading signs, emphasis or addresses of links. */
    private static String words(String line) {
        return Pages.oneLine(line.replaceAll("\\[\\^\\d+]", "")
                .replaceFirst("^\\s*(#{1,6}|[-*]|\\d+[.)])\\s+", "")
                .replaceAll("\\[([^]]+)]\\([^)]*\\)", "$1")
                .replaceAll("<(https?://[^>]+)>", "$1")
                .replaceAll("(?<![\\w*])\\*{1,2}(?=\\S)|(?<=\\S)\\*{1,2}(?![\\w*])", "")
                .replaceAll("\\\\([.*_#()<>\\[\\]-])", "$1"));
    }

    private static @Nullable String approach(Area area, Measure measure) {
        return area.approaches().stream()
                .filter(it -> it.measures().contains(measure))
                .map(it -> it.wording().table() != null
                        ? it.wording().table()
                        : it.wording().prose())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String unmarked(@Nullable String markdown) {
        return markdown == null
                ? null
                : String.join(
                        "\n",
                        markdown.lines()
                                .map(it -> it.replaceAll("\\[\\^\\d+]", ""))
                                .filter(it -> !it.isBlank())
                                .toList());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> owners(Measure measure) {
        return measure.owners().stream()
                .map(it -> it.name() + " (" + camelCase(it.role()) + ")")
                .toList();
    }

    private static List<String> owners(JsonNode row) {
        return StreamSupport.stream(row.get("owners").spliterator(), false)
                .map(it -> text(it, "name") + " (" + text(it, "role") + ")")
                .toList();
    }

    /** {@code ON_BEHALF_OF} is written {@code onBehalfOf}. */
    private static String camelCase(Enum<?> constant) {
        var parts = constant.name().split("_");
        var name = new StringBuilder(parts[0].toLowerCase(Locale.ROOT));
        for (var i = 1; i < parts.length; i++) {
            name.append(parts[i].charAt(0)).append(parts[i].substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private static String cell(JsonNode row, String field) {
        return switch (field) {
            case "owners" -> String.join(" | ", owners(row));
            case "relatedAreas" ->
                String.join(
                        " | ",
                        StreamSupport.stream(row.get(field).spliterator(), false)
                                .map(JsonNode::asString)
                                .toList());
            default -> orEmpty(text(row, field));
        };
    }

    private static @Nullable String text(JsonNode row, String field) {
        var node = row.get(field);
        return node.isNull() ? null : node.asString();
    }

    private List<JsonNode> json(StrategyFile file) {
        var rows = mapper.readTree(new Pages(port).ok("/" + file.municipality() + "/handlingsplan.json?x=fidelity"));
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
