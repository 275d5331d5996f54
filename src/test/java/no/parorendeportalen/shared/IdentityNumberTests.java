package no.parorendeportalen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01019010046",
                "Jeg er 010190 10046 og bor her",
                "(01.01.90-10046)",
                "0 1 0 1 9 0 1 0 0 4 6",
                "ring 22 22 22 22, 01019010046.",
                "41019010110",
                "01819010001"
            })
    void findsOneHoweverItIsWritten(String text) {
        assertThat(IdentityNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Telefonen er 22 22 22 22, ikke 33 33 33 33",
                "22222222 33333333",
                "01019010047",
                "010190100461",
                "1.1.2026 til 31.12.2026",
                "00000000000"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(IdentityNumber.isIn(text)).isFalse();
    }
}
