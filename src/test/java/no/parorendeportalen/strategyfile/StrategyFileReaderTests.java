package no.parorendeportalen.strategyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.parorendeportalen.strategyfile.StrategyFile.Kind;
import no.parorendeportalen.strategyfile.StrategyFile.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyFileReaderTests {

    private static final String PREFIX = "strategyfile.error.";

    @Test
    void readsEveryFieldOfAFile() {
        var file = StrategyFiles.read(StrategyFiles.SMALL);

        assertThat(file.id()).isEqualTo("eksempel-2030");
        assertThat(file.municipality()).isEqualTo("eksempel");
        assertThat(file.title()).isEqualTo("Pårørendestrategi 2030–2034");
        assertThat(file.epigraph()).isEqualTo("Sammen om det[^1]");
        assertThat(file.state()).isEqualTo(StrategyFile.State.ADOPTED);
        assertThat(file.period()).isEqualTo(new StrategyFile.Period(2030, 2034));
        assertThat(file.term()).isEqualTo(4);
        assertThat(file.revisedEvery()).isEqualTo(2);
        assertThat(file.decision())
                .isEqualTo(new StrategyFile.Decision("Kommunestyret", LocalDate.of(2029, 12, 13), "29/114"));
        assertThat(file.areaWord()).isEqualTo("Innsatsområde");
        assertThat(file.areasHeading()).isEqualTo(new StrategyFile.Heading("Innsatsområder", "2"));
        assertThat(file.planHeading()).isEqualTo(new StrategyFile.Heading("Handlingsplan", null));
        assertThat(file.chapters())
                .containsExactly(new StrategyFile.Chapter(
                        "Innledning",
                        "1",
                        "Et avsnitt med en henvisning[^1].",
                        List.of(new StrategyFile.Chapter("Bakgrunn", null, "Enda et avsnitt.", List.of()))));
        assertThat(file.references())
                .containsExactly(new StrategyFile.Reference(1, "Helsedirektoratet (2017). Veileder om pårørende."));
        assertThat(file.owners())
                .containsExactly(
                        new StrategyFile.Owner("Pleie og omsorg", true), new StrategyFile.Owner("Kommunalsjef", false));
    }

    @Test
    void readsAreasWithAllThatStandsInThem() {
        var areas = StrategyFiles.read(StrategyFiles.SMALL).areas();

        assertThat(areas).hasSize(2);
        var first = areas.get(0);
        assertThat(first.printedNumber()).isEqualTo("2.1");
        assertThat(first.title()).isEqualTo("Støtte til pårørende");
        assertThat(first.text()).isEqualTo("Pårørende er en sammensatt gruppe.");
        assertThat(first.goals())
                .containsExactly(new StrategyFile.Wording(
                        "Pårørende blir møtt med respekt.", "Pårørende blir møtt med respekt."));
        assertThat(first.approaches().get(0).wording())
                .isEqualTo(new StrategyFile.Wording("Kartlegge behov", "Kartlegge behovene til pårørende"));
        assertThat(first.allMeasures())
                .containsExactly(
                        new StrategyFile.Measure(
                                1,
                                "Ta i bruk et kartleggingsverktøy.",
                                "Pleie og omsorg på vegne av kommunalsjef",
                                List.of(
                                        new StrategyFile.Responsibility("Pleie og omsorg", Role.RESPONSIBLE),
                                        new StrategyFile.Responsibility("Kommunalsjef", Role.ON_BEHALF_OF)),
                                new StrategyFile.Time(
                                        "2030-2031", Kind.PERIOD, LocalDate.of(2030, 1, 1), LocalDate.of(2031, 6, 30)),
                                List.of()),
                        new StrategyFile.Measure(
                                2,
                                "Prøve ut forhåndssamtaler (ses opp mot område 2).",
                                null,
                                List.of(),
                                new StrategyFile.Time("2030", Kind.DEADLINE, null, LocalDate.of(2030, 12, 31)),
                                List.of(2)));
        var second = areas.get(1);
        assertThat(second.text()).isEmpty();
        assertThat(second.goals()).containsExactly(new StrategyFile.Wording(null, "Barn blir sett."));
        assertThat(second.measures())
                .containsExactly(new StrategyFile.Measure(
                        7,
                        null,
                        "Kommunalsjef",
                        List.of(new StrategyFile.Responsibility("Kommunalsjef", Role.CO)),
                        null,
                        List.of()));
    }

    @Test
    void knowsAFileByItsBytes() {
        var file = StrategyFiles.read(StrategyFiles.SMALL);

        assertThat(file.checksum()).matches("[0-9a-f]{64}");
        assertThat(StrategyFiles.read(StrategyFiles.SMALL).checksum()).isEqualTo(file.checksum());
        assertThat(StrategyFiles.read(StrategyFiles.SMALL + "\n").checksum()).isNotEqualTo(file.checksum());
    }

    /** What stands in the small file, what stands there instead, what that is, and on the line of which words it is told. */
    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: Barn som pårørende   | - Barn                                | notYaml            |",
                "title: Barn som pårørende   | ukjent: x                             | unknown            | ukjent: x",
                "title: Barn som pårørende   | ukjent: x                             | missing            | - number: 2\\n    ukjent",
                "title: Barn som pårørende   | title: [Barn]                         | notText            | title: [Barn]",
                "title: Barn som pårørende   | title: {a: b}                         | notText            | title: {a: b}",
                "title: Barn som pårørende   | title: '  '                           | empty              | title: '  '",
                "title: Barn som pårørende   | title: \"a\\0b\"                      | unwritable         | title: \"a\\0b\"",
                "title: Barn som pårørende   | title: \"a\\uD800b\"                  | unwritable         | title: \"a\\uD800b\"",
                "title: Barn som pårørende   | title: \"a\\nb\"                      | notLine            | title: \"a\\nb\"",
                "title: Innledning           | title: \"a\\nb\"                      | notLine            | title: \"a\\nb\"",
                "areaWord: Innsatsområde     | areaWord: \"a\\nb\"                   | notLine            | areaWord:",
                "caseNumber: 29/114          | caseNumber: \"2\\n9\"                 | notLine            | caseNumber",
                "text: \"2030\", kind        | text: \"20\\n30\", kind               | notLine            | 20\\n30",
                "number: 7                   | number: sju                           | notNumber          | number: sju",
                "number: 7                   | number: 0                             | notNumber          | number: 0",
                "number: 7                   | number: 99999999999999999999          | notNumber          | number: 999",
                "number: 7                   | number: [7]                           | notNumber          | number: [7]",
                "number: 7                   | number: 2                             | measureTwice       | number: 2\\n        owners",
                "from: 2030, to: 2034        | from: 0, to: 2034                     | notNumber          | period",
                "from: 2030, to: 2034        | from: 2030, to: 99999                 | notNumber          | period",
                "from: 2030, to: 2034        | from: 2034, to: 2030                  | endsBeforeItBegins | period",
                "kind: period, from: 2030    | kind: period, from: 2032              | endsBeforeItBegins | from: 2032",
                "kind: period, from: 2030    | kind: period                          | missing            | kind: period",
                "kind: deadline, to: 2030    | kind: continuous, to: 2030            | unknown            | kind: continuous",
                "kind: deadline, to: 2030    | kind: snart                           | notChoice          | kind: snart",
                "kind: deadline, to: 2030    | kind: deadline, to: 2030-02-30        | notDate            | 2030-02-30",
                "kind: deadline, to: 2030    | kind: deadline, to: 1066              | notDate            | 1066",
                "date: 2029-12-13            | date: snart                           | notDate            | date: snart",
                "state: adopted              | state: vedtatt                        | notChoice          | state: vedtatt",
                "state: adopted              | state: hearing                        | decisionTooEarly   | decision:",
                "format: 1                   | format: 2                             | notNumber          | format: 2",
                "id: eksempel-2030           | id: Eksempel 2030                     | notAddress         | id: Eksempel",
                "related: [2]                | related: 2                            | notList            | related: 2",
                "related: [2]                | related: [1]                          | relatedToItself    | - number: 2\\n        text",
                "related: [2]                | related: [3]                          | unknownArea        | - number: 2\\n        text",
                "related: [2]                | related: [2, 2]                       | relatedTwice       | - number: 2\\n        text",
                "areasHeading: {number: \"2\", title: Innsatsområder} | areasHeading: Innsatsområder | notFields | areasHeading",
                "planHeading: {title: Handlingsplan} | [a, b]: c                      | notName            | [a, b]: c",
                "term: 4                     | title: En gang til                    | duplicate          | title: En gang til",
                "number: 2\\n    title: Barn | number: 3\\n    title: Barn           | areaOutOfOrder     | number: 3",
                "kind: role}                 | kind: role}\\n  - {name: pleie OG omsorg, kind: role} | ownerTwice | pleie OG",
                "kind: role}                 | kind: role}\\n  - {name: ☺, kind: role} | noLetter         | ☺",
                "title: Bakgrunn             | title: Bakgrunn\\n        sections: [{title: Dypere}] | tooManyLevels | - title: Innledning",
                "{name: Kommunalsjef, role: co} | {name: Ordfører, role: co}         | unknownOwner       | Ordfører",
                "{name: Kommunalsjef, role: co} | {name: Kommunalsjef, role: sjef}   | notChoice          | role: sjef",
                "list: [{name: Kommunalsjef, role: co}] | list: []                   | missing            | text: Kommunalsjef",
                "role: onBehalfOf            | role: co}\\n                - {name: Kommunalsjef, role: co | ownerTwice | Kommunalsjef, role: co}\\n            time",
                "- prose: Barn blir sett.    | - {prose: Barn, text: Barn}           | notWording         | - {prose",
                "- prose: Barn blir sett.    | - {}                                  | notWording         | - {}",
                "- prose: Barn blir sett.    | - Barn blir sett.                     | notFields          | - Barn",
                "text: Enda et avsnitt.      | text: Enda et[^9].                    | unknownReference   | - title: Bakgrunn",
                "prose: Barn blir sett.      | prose: Barn[^9]                       | unknownReference   | prose: Barn[^9]",
                "epigraph: Sammen om det[^1] | epigraph: Sammen om det[^9]           | unknownReference   | epigraph",
                "references:\\n  - number: 1 | references:\\n  - {number: 1, text: En}\\n  - number: 1 | referenceTwice | - number: 1\\n    text: Helse",
            })
    void tellsWhatIsWrongAndWhere(String original, String replacement, String key, String where) {
        var from = breaks(original);
        assertThat(StrategyFiles.SMALL).contains(from);
        var text = StrategyFiles.SMALL.replace(from, breaks(replacement));
        var errors = errors(text);

        assertThat(errors).extracting(StrategyFileError::key).contains(PREFIX + key);
        if (where != null) {
            assertThat(errors)
                    .extracting(StrategyFileError::line, StrategyFileError::key)
                    .contains(tuple(lineOf(text, where), PREFIX + key));
        }
    }

    /** A break of the file itself is written as a backslash, n and two spaces or the end; within quotes it is the file's own escape. */
    private static String breaks(String written) {
        return written.replaceAll("\\\\n(?= )", "\n");
    }

    private static int lineOf(String text, String words) {
        var at = text.indexOf(breaks(words));
        assertThat(at).as(words).isNotNegative();
        return (int) text.substring(0, at).lines().count() + (at == 0 || text.charAt(at - 1) == '\n' ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"title, 201", "areaWord, 41", "id, 81", "municipality, 41"})
    void refusesALineThatIsTooLong(String field, int length) {
        var text = StrategyFiles.SMALL.replaceFirst("(?m)^" + field + ": .*", field + ": " + "a".repeat(length));

        assertThat(errors(text))
                .extracting(StrategyFileError::line, StrategyFileError::key)
                .contains(tuple(lineOf(text, field + ": a"), PREFIX + "tooLong"));
    }

    @Test
    void tellsAllErrorsInTheOrderOfTheirLines() {
        var text = StrategyFiles.SMALL
                .replace("id: eksempel-2030", "id: Å")
                .replace("term: 4", "term: lenge")
                .replace("kind: unit}", "kind: mann}")
                .replace("related: [2]", "related: [9]")
                .replace("- {name: Kommunalsjef, role: onBehalfOf}", "- {name: Ingen, role: co}");

        assertThat(errors(text))
                .isSortedAccordingTo(Comparator.comparingInt(StrategyFileError::line))
                .extracting(StrategyFileError::key)
                .containsExactly(
                        PREFIX + "notAddress",
                        PREFIX + "notNumber",
                        PREFIX + "notChoice",
                        PREFIX + "unknownOwner",
                        PREFIX + "unknownArea");
    }

    /** Wherever a file is cut off it is either refused or still a file; nothing else happens. */
    @Test
    void survivesATruncatedFile() {
        var sound = 0;
        for (var length = 0; length < StrategyFiles.SMALL.length(); length += 3) {
            try {
                read(StrategyFiles.SMALL.substring(0, length).getBytes(StandardCharsets.UTF_8));
                sound++;
            } catch (StrategyFileRefused refused) {
                assertThat(refused.errors()).isNotEmpty();
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        assertThat(sound).isLessThan(StrategyFiles.SMALL.length() / 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# bare en kommentar\n", "---\n"})
    void refusesAnEmptyFile(String text) {
        assertThat(errors(text)).isNotEmpty().allMatch(it -> it.line() <= 2);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThat(errors(StrategyFiles.SMALL.getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(new StrategyFileError(0, PREFIX + "notUtf8", List.of()));
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() {
        assertThat(StrategyFiles.read("\uFEFF" + StrategyFiles.SMALL).id()).isEqualTo("eksempel-2030");
    }

    @Test
    void readsNoMoreOfAHugeFileThanItMust() {
        var huge = new Spaces(50_000_000);

        var refused = catchThrowableOfType(StrategyFileRefused.class, () -> new StrategyFileReader().read(huge));

        assertThat(refused.errors()).containsExactly(new StrategyFileError(0, PREFIX + "tooLarge", List.of("2")));
        assertThat(huge.read).isLessThanOrEqualTo(StrategyFileReader.LARGEST + 1);
    }

    private static final class Spaces extends InputStream {

        private final int length;
        private int read;

        Spaces(int length) {
            this.length = length;
        }

        @Override
        public int read() {
            return read++ < length ? ' ' : -1;
        }
    }

    @Test
    void refusesDeepNesting() {
        assertThat(errors("[".repeat(10_000)))
                .extracting(StrategyFileError::key)
                .containsExactly(PREFIX + "notYaml");
        assertThat(errors("a: ".repeat(1) + "{a: ".repeat(10_000)))
                .extracting(StrategyFileError::key)
                .containsExactly(PREFIX + "notYaml");
    }

    @Test
    void refusesABombOfAliases() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        IntStream.rangeClosed(1, 30)
                .forEach(it -> bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(it, it, it - 1, it - 1)));

        assertThat(errors(bomb.toString())).extracting(StrategyFileError::key).containsOnly(PREFIX + "notPlain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: &tittel Pårørendestrategi",
                "title: !!str Pårørendestrategi",
                "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader []]",
                "title: !egen Pårørendestrategi",
            })
    void refusesAnchorsAndTagsWithTheirLine(String title) {
        var text = StrategyFiles.SMALL.replace("title: Pårørendestrategi 2030–2034", title);

        assertThat(errors(text))
                .extracting(StrategyFileError::line, StrategyFileError::key)
                .contains(tuple(4, PREFIX + "notPlain"));
    }

    @Test
    void stopsTellingAtAHundredErrors() {
        assertThat(errors("a: b\n".repeat(5_000))).hasSize(100);
    }

    @Test
    void hasAllOfBaerum() {
        var file = StrategyFiles.baerum();

        assertThat(file.state()).isEqualTo(StrategyFile.State.ADOPTED);
        assertThat(file.period()).isEqualTo(new StrategyFile.Period(2021, 2025));
        assertThat(file.decision()).satisfiesAnyOf(it -> assertThat(it).isNull(), it -> {
            assertThat(it.date()).isNull();
            assertThat(it.caseNumber()).isNull();
        });
        assertThat(file.term()).isEqualTo(4);
        assertThat(file.revisedEvery()).isEqualTo(2);
        assertThat(file.areas()).hasSize(4);
        assertThat(goalsByTable(file)).isEqualTo(8);
        assertThat(approachesByTable(file)).isEqualTo(14);
        assertThat(file.measures()).hasSize(31);
        assertThat(numbers(file)).isEqualTo(oneTo(31));
        assertThat(references(file)).isEqualTo(oneTo(26));
        assertThat(marks(file)).isEqualTo(oneTo(26));
    }

    @Test
    void hasAllOfHarstad() {
        var file = StrategyFiles.harstad();

        assertThat(file.state()).isEqualTo(StrategyFile.State.HEARING);
        assertThat(file.areas()).hasSize(6);
        assertThat(goalsByTable(file)).isEqualTo(10);
        assertThat(approachesByTable(file)).isEqualTo(20);
        assertThat(file.measures()).hasSize(29);
        assertThat(numbers(file)).isEqualTo(oneTo(29));
        assertThat(references(file)).isEqualTo(oneTo(17));
        assertThat(marks(file)).isEqualTo(oneTo(17));
    }

    @Test
    void keepsHarstadsOwnIrregularities() {
        var file = StrategyFiles.harstad();

        assertThat(file.measures().filter(it -> it.text() == null))
                .singleElement()
                .satisfies(it -> assertThat(it.owners()).isNotEmpty());
        assertThat(file.measures().filter(it -> it.owners().isEmpty()))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isNotBlank());
        assertThat(file.measures().filter(it -> "Videreføres.".equals(it.text())))
                .hasSize(1);
        assertThat(file.measures()
                        .filter(it -> it.time() != null)
                        .map(it -> it.time().text()))
                .containsExactlyInAnyOrder(
                        "Kontinuerlig",
                        "Årlig",
                        "Etter godkjenning av strategi",
                        "Når strategi er vedtatt",
                        "Arbeidsprosess pågår");
        assertThat(file.measures()
                        .filter(it ->
                                it.text() != null && it.text().toLowerCase().contains("opp mot")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.related()).as(it.text()).isNotEmpty());
        var third = file.areas().get(2).approaches();
        assertThat(third.stream().filter(it -> it.wording().prose() != null)).hasSize(4);
        assertThat(third.stream().filter(it -> it.wording().table() != null)).hasSize(5);
    }

    private static long goalsByTable(StrategyFile file) {
        return file.areas().stream()
                .flatMap(it -> it.goals().stream())
                .filter(it -> it.table() != null)
                .count();
    }

    private static long approachesByTable(StrategyFile file) {
        return file.areas().stream()
                .flatMap(it -> it.approaches().stream())
                .filter(it -> it.wording().table() != null)
                .count();
    }

    private static Set<Integer> numbers(StrategyFile file) {
        return file.measures().map(StrategyFile.Measure::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> references(StrategyFile file) {
        return file.references().stream()
                .map(StrategyFile.Reference::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> marks(StrategyFile file) {
        return Pattern.compile("\\[\\^(\\d+)]")
                .matcher(file.toString())
                .results()
                .map(it -> Integer.valueOf(it.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<StrategyFileError> errors(String text) {
        return errors(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<StrategyFileError> errors(byte[] bytes) {
        var refused = catchThrowableOfType(StrategyFileRefused.class, () -> read(bytes));
        assertThat(refused).as("refused").isNotNull();
        return refused.errors();
    }

    private static StrategyFile read(byte[] bytes) throws IOException, StrategyFileRefused {
        return new StrategyFileReader().read(new ByteArrayInputStream(bytes));
    }
}
