package no.parorendeportalen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.parorendeportalen.document.DocumentFileRefused.Problem;
import org.junit.jupiter.api.Test;

/** Files that somebody sends: the whole of a good one, and nothing of the others. */
class DocumentFileTests {

    private static final String GOOD = """
            format: parorendeportalen/document/1
            kind: ROUTINE
            key: tolk
            title: Tolk
            receipt: true
            revision-months: 24
            steps:
              - title: Bestill tolk
              - title: Gi beskjed
                level: 2
            """;

    @Test
    void readsWhatIsThereAndLeavesTheRestEmpty() throws Exception {
        var file = read(GOOD);
        assertThat(file.steps()).extracting(DocumentFile.Step::title).containsExactly("Bestill tolk", "Gi beskjed");
        assertThat(file.purpose()).isEmpty();
        assertThat(file.links()).isEmpty();
    }

    @Test
    void saysOnWhichLineEachFieldIsWrong() {
        var problems = refused(GOOD.replace("title: Gi beskjed", "title: \"\"").replace("level: 2", "level: 4"));
        assertThat(problems)
                .extracting(Problem::line, Problem::reason, Problem::where)
                .containsExactly(tuple(9, "missing", "steps[2].title"), tuple(10, "level", "steps[2].level"));
        assertThat(refused(GOOD.replace("kind: ROUTINE\n", "kind: RECIPE\n")))
                .extracting(Problem::line)
                .containsExactly(2);
    }

    @Test
    void holdsNoMoreThanTheFormsDo() {
        var link = "\n      - {kind: OFFER, key: gruppe, label: Gruppe}";
        assertThat(reasons(GOOD.replace("level: 2", "links:" + link.repeat(41))))
                .containsExactly("tooManyLinks");
        assertThat(reasons(GOOD + "words: [" + ("x".repeat(99) + ", ").repeat(21) + "x]\n"))
                .containsExactly("tooLong");
    }

    @Test
    void refusesWhatIsMeantToHarm() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 30; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        assertThat(reasons(bomb.toString())).containsExactly("notPlain");
        assertThat(reasons(GOOD.replace("title: Tolk", "title: !!javax.script.ScriptEngineManager [x]")))
                .containsExactly("notPlain");
        assertThat(reasons("steps: " + "[".repeat(100_000))).containsExactly("tooDeep");
        assertThat(reasons(GOOD.replace("title: Tolk", "title: \"To\\0lk\""))).containsExactly("unreadableSign");
        assertThat(reasons(GOOD.replace("title: Tolk", "title: To\0lk"))).containsExactly("unreadable");
        assertThat(reasons(GOOD + "---\n" + GOOD)).containsExactly("several");
        assertThat(reasons(GOOD + "title: Igjen\n")).containsExactly("unreadable");
        assertThat(reasons(GOOD + "approver: kari\n")).containsExactly("unreadable");
        assertThat(reasons("x".repeat(DocumentFileReader.LARGEST + 1))).containsExactly("tooLarge");
        assertThat(reasons("")).hasSize(1);
        assertThat(reasons("bare tekst")).hasSize(1);
        assertThatExceptionOfType(DocumentFileRefused.class)
                .isThrownBy(
                        () -> DocumentFileReader.read(new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xfe})));
    }

    private static List<String> reasons(String text) {
        return refused(text).stream().map(Problem::reason).toList();
    }

    private static List<Problem> refused(String text) {
        try {
            throw new AssertionError("taken: " + read(text));
        } catch (DocumentFileRefused refused) {
            return refused.problems();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static DocumentFile read(String text) throws DocumentFileRefused, IOException {
        return DocumentFileReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
