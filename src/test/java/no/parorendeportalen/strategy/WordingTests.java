package no.parorendeportalen.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void refusesToSayNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording(" ", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording("Et mål", ""));
    }

    @Test
    void refusesWhatTheDatabaseCannotHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording("a\0b", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording("a".repeat(100_001), null));
    }

    @Test
    void showsTheTablesWordsFirst() {
        assertThat(new WordingDetails("tabell", "løpende").text()).isEqualTo("tabell");
        assertThat(new WordingDetails(null, "løpende").text()).isEqualTo("løpende");
    }

    @Test
    void differsOnlyWhereBothSayItOtherwise() {
        assertThat(new WordingDetails("tabell", "løpende").differs()).isTrue();
        assertThat(new WordingDetails("likt", "likt").differs()).isFalse();
        assertThat(new WordingDetails(null, "løpende").differs()).isFalse();
        assertThat(new WordingDetails(null, "løpende").onlyInProse()).isTrue();
        assertThat(new WordingDetails("tabell", null).onlyInTable()).isTrue();
        assertThat(new WordingDetails("likt", "likt").onlyInTable()).isFalse();
        assertThat(new WordingDetails("likt", "likt").onlyInProse()).isFalse();
    }
}
