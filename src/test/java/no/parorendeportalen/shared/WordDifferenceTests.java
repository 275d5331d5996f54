package no.parorendeportalen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.parorendeportalen.shared.WordDifference.Kind;
import no.parorendeportalen.shared.WordDifference.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordDifferenceTests {

    @ParameterizedTest
    @CsvSource({
        "Du får hjelp., Du får hjelp., Du får hjelp.",
        "Du får hjelp., Du får mye hjelp., Du får +[mye ]hjelp.",
        "Du får mye hjelp., Du får hjelp., Du får -[mye ]hjelp.",
        "Ring oss., Ring oss!, Ring oss-[.]+[!]",
        "innen 1. juni 2032, innen 15. mai 2032, innen -[1]+[15]. -[juni]+[mai] 2032",
        "en god plan, den gode planen, -[en god plan]+[den gode planen]",
        "'', Ny, +[Ny]",
        "Borte, '', -[Borte]",
        "'', '', ''",
        "😀 her, 👨‍👩‍👧 her, -[😀]+[👨‍👩‍👧] her",
    })
    void tellsWhichWordsWentAndCame(String before, String after, String told) {
        assertThat(told(WordDifference.between(before, after))).isEqualTo(told);
    }

    @Test
    void keepsParagraphsAndFindsThoseThatStayed() {
        var difference = WordDifference.between(
                "Først dette.\n\nSå blir alt som før.\n\nTil slutt.",
                "Aller først dette.\n\nEt nytt avsnitt!\n\nSå blir alt som før.\n\nHelt til slutt.");

        assertThat(told(difference))
                .isEqualTo("-[Først]+[Aller først] dette.+[\n\nEt nytt avsnitt!]\n\nSå blir alt som før.\n\n"
                        + "-[Til]+[Helt til] slutt.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNothingOfEitherText(long seed) {
        var random = new Random(seed);
        var before = words(random, 200, 12);
        var after = words(random, 220, 12);

        var difference = WordDifference.between(before, after);

        assertThat(joined(difference.before())).isEqualTo(before);
        assertThat(joined(difference.after())).isEqualTo(after);
        for (var at = 1; at < difference.segments().size(); at++) {
            assertThat(difference.segments().get(at).kind())
                    .isNotEqualTo(difference.segments().get(at - 1).kind());
        }
    }

    @Test
    @Timeout(20)
    void takesLittleTimeForLongTextsThatHaveLittleInCommon() {
        var random = new Random(1);
        for (var before : new String[] {
            words(random, 16_000, 5000), "a\n".repeat(50_000), "a-b ".repeat(25_000), "x".repeat(100_000)
        }) {
            var after = words(random, 16_000, 3);
            var started = System.nanoTime();
            var difference = WordDifference.between(before, after);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(4));
            assertThat(joined(difference.before())).isEqualTo(before);
            assertThat(joined(difference.after())).isEqualTo(after);
        }
    }

    private static String words(Random random, int count, int vocabulary) {
        return IntStream.range(0, count)
                .mapToObj(it -> "ord" + random.nextInt(vocabulary))
                .map(it -> random.nextInt(9) == 0 ? it + ".\n\n" : it + " ")
                .collect(Collectors.joining());
    }

    private static String joined(Iterable<Segment> segments) {
        var text = new StringBuilder();
        segments.forEach(it -> text.append(it.text()));
        return text.toString();
    }

    private static String told(WordDifference difference) {
        return difference.segments().stream()
                .map(it ->
                        it.kind() == Kind.SAME ? it.text() : (it.kind() == Kind.ADDED ? "+[" : "-[") + it.text() + "]")
                .collect(Collectors.joining());
    }
}
