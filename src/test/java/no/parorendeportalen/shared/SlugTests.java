package no.parorendeportalen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource({
        "Når voksne er pårørende, nar-voksne-er-parorende",
        "Æ Ø Å, ae-o-a",
        "'  – Hva nå?  ', hva-na",
        "École 12, ecole-12",
        "A/B & C, a-b-c"
    })
    void writesNorwegianAsAscii(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
        assertThat(Slug.of(slug)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "☺", "–", "مرحبا"})
    void refusesATextWithoutLettersOrDigits(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.of(text));
    }

    @Test
    void isCutAtAWord() {
        assertThat(Slug.of("pårørende ".repeat(12)))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("-parorende");
        assertThat(Slug.of("a".repeat(100))).hasSize(80);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 77, 78, 79, 80, 81, 200})
    void keepsItsNumberWhateverItsLength(int length) {
        assertThat(Slug.numbered("a".repeat(length), 12))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("a-12");
        assertThat(Slug.numbered("ab ".repeat(length), 2))
                .hasSizeLessThanOrEqualTo(80)
                .matches(".*[ab]-2");
    }
}
