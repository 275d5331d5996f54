package no.parorendeportalen.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"tolv tegn ok", "blåbærsyltetøy på brødskiva", "🐟 og 🍟 på fredag", "0123456789ab"})
    void takesWhatIsLongEnough(String password) {
        assertThat(PasswordRules.flaw(password, "kari.nordmann@a.example", "Kari Nordmann"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT",
        "elleve tegn, TOO_SHORT",
        "Kari.Nordmann@A.example, OWN_NAME",
        "kari.nordmann, OWN_NAME",
        "Kari  Nordmann, OWN_NAME",
        "Passord12345, COMMON",
        "' passord12345 ', COMMON",
        "aaaaaaaaaaaa, COMMON",
        "ababababcabab, COMMON"
    })
    void refusesWhatAnybodyWouldGuess(String password, PasswordFlaw flaw) {
        assertThat(PasswordRules.flaw(password, "kari.nordmann@a.example", "Kari Nordmann"))
                .hasValue(flaw);
    }

    @Test
    void refusesWhatWouldBeCutOff() {
        assertThat(flaw("0123456789abcdef".repeat(4))).isNull();
        assertThat(flaw("0123456789abcdef".repeat(4) + "g")).isEqualTo(PasswordFlaw.TOO_LONG);
        assertThat(flaw("abcøæå".repeat(8))).isNull();
        assertThat(flaw("abcøæå".repeat(9))).isEqualTo(PasswordFlaw.TOO_LONG);
    }

    @Test
    void refusesWhatCannotBeWritten() {
        assertThat(flaw("tolv tegn\0 ok")).isEqualTo(PasswordFlaw.UNREADABLE);
        assertThat(flaw("tolv tegn \ud83d ok")).isEqualTo(PasswordFlaw.UNREADABLE);
    }

    private static PasswordFlaw flaw(String password) {
        return PasswordRules.flaw(password, "kari.nordmann@a.example", "Kari Nordmann")
                .orElse(null);
    }
}
