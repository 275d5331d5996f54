package no.parorendeportalen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalSettingsTests {

    private static final Path DATA = Path.of("data");
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final URI ADDRESS = URI.create("https://parorende.example.no");

    @Test
    void needsAnAddressInProduction() {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> new PortalSettings(true, null, DATA, IDLE, null, false))
                .withMessageContaining("portal.base-url")
                .satisfies(it -> assertThat(it.remedy()).contains("PORTAL_BASE_URL"));
        assertThat(new PortalSettings(true, ADDRESS, DATA, IDLE, null, false).production())
                .isTrue();
        assertThat(new PortalSettings(false, null, DATA, IDLE, null, false).production())
                .isFalse();
    }

    @Test
    void hasNoGalleryInProduction() {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> new PortalSettings(true, ADDRESS, DATA, IDLE, null, true))
                .withMessageContaining("portal.development");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://parorende.example.no", "http://127.0.0.1:8080", "https://[::1]:8443"})
    void takesAnOriginAsItsAddress(String address) {
        assertThat(new PortalSettings(false, URI.create(address), DATA, IDLE, null, false).baseUrl())
                .hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://parorende.example.no/",
                "https://parorende.example.no/portal",
                "https://parorende.example.no?x=1",
                "https://parorende.example.no#x",
                "https://noen:hemmelig@parorende.example.no",
                "ftp://parorende.example.no",
                "parorende.example.no",
                "//parorende.example.no",
                "https:parorende"
            })
    void refusesAnAddressThatIsNotAnOrigin(String address) {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> new PortalSettings(false, URI.create(address), DATA, IDLE, null, false))
                .withMessageContaining("portal.base-url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT4M59S", "PT12H1S", "-PT30M"})
    void refusesAnIdleTimeThatEndsAtOnceOrHardlyEver(Duration idle) {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> new PortalSettings(false, null, DATA, idle, null, false))
                .withMessageContaining("portal.session-idle");
    }
}
