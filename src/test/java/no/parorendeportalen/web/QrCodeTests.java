package no.parorendeportalen.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrCodeTests {

    @Test
    void drawsAnAddressWithinAQuietZone() {
        var code = QrCode.of("https://parorende.example/vik/tilbud/gruppe").orElseThrow();

        // Version 4 has 33 modules; the first row begins with the seven of the corner's square.
        assertThat(code.side()).isEqualTo(33 + 2 * 4);
        assertThat(code.path()).startsWith("M4 4h7v1h-7z").matches("(M\\d+ \\d+h\\d+v1h-\\d+z)+");
    }

    @Test
    void leavesOutAnAddressThatIsTooLongForAnOrdinaryPrinter() {
        assertThat(QrCode.of("https://parorende.example/" + "å".repeat(500))).isEmpty();
    }
}
