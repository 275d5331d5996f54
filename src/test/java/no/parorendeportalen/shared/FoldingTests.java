package no.parorendeportalen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {

    @ParameterizedTest
    @ValueSource(strings = {"Pårørende", "PÅRØRENDE", "parorende", "paarorende", "paaroerende", "Pa\u030Arørende"})
    void findsAWordHoweverItIsTyped(String typed) {
        assertThat(Folding.fold(typed)).isEqualTo("parorende");
    }
}
