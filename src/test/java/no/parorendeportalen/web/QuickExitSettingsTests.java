package no.parorendeportalen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import no.parorendeportalen.shared.SettingRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickExitSettingsTests {

    @ParameterizedTest
    @ValueSource(strings = {"http://www.yr.no/", "/", "www.yr.no", "javascript:alert(1)", "https://a@www.yr.no/"})
    void refusesWhatIsNoOtherPage(String address) {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> new QuickExitSettings(URI.create(address)))
                .satisfies(it -> assertThat(it.remedy()).contains("PORTAL_QUICK_EXIT_ADDRESS"));
    }
}
