package no.parorendeportalen.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import no.parorendeportalen.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class CompressionTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/baerum/handlingsplan",
                "/baerum/handlingsplan?q=avlastning",
                "/baerum/handlingsplan.json",
                "/baerum/handlingsplan.csv",
                "/css/components.css",
                "/vendor/designsystemet/designsystemet.css"
            })
    void packsWhatTheBrowserCanUnpack(String path) throws IOException {
        var wire = new Wire(port);
        var plain = wire.get(path);
        var packed = wire.get(path, "Accept-Encoding: gzip");

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary").toLowerCase()).contains("accept-encoding");
        assertThat(packed.bytes()).hasSizeLessThan(plain.bytes().length);
        assertThat(plain.all("Content-Encoding")).isEmpty();
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.bytes());
        }
    }
}
