package no.parorendeportalen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @CsvSource({
        "67504050, 67 50 40 50",
        "67 50 40 50, 67 50 40 50",
        "+47 67 50 40 50, 67 50 40 50",
        "004767504050, 67 50 40 50",
        "900-12-345, 900 12 345",
        "41234567, 412 34 567",
        "80012345, 800 12 345",
        "116117, 116 117",
        "02123, 02123",
        "113, 113"
    })
    void readsHoweverItIsWritten(String written, String spaced) {
        assertThat(PhoneNumber.of(written))
                .hasValueSatisfying(it -> assertThat(it.spaced()).isEqualTo(spaced));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "6750405",
                "675040500",
                "12345678",
                "+46 8 123 456 78",
                "67 50 40 5O",
                "tel:113",
                "٦٧٥٠٤٠٥٠",
                "1131"
            })
    void readsNothingElse(String written) {
        assertThat(PhoneNumber.of(written)).isEmpty();
    }

    @Test
    void readsLinksByHttpsAlone() {
        assertThat(SecureLink.of(" https://www.eksempel.no/personvern?a=1#b ")).isPresent();
        for (var written : new String[] {
            "",
            "http://eksempel.no",
            "javascript:alert(1)",
            "https://",
            "https:eksempel.no",
            "https://a:b@eksempel.no",
            "https://lokalt",
            "//eksempel.no",
            "https://eksempel.no/ b",
            "https://eksempel.no/\u202e",
            "HTTPS//eksempel.no",
            "https://eksempel.no/" + "x".repeat(500)
        }) {
            assertThat(SecureLink.of(written)).as(written).isEmpty();
        }
    }
}
