package no.parorendeportalen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class RunModeTests {

    private static final String URL = "jdbc:postgresql://db:5432/portal";

    @Test
    void isADemonstrationWhenAllThreeHold() {
        assertThat(RunMode.of(settings(null, "127.0.0.1", null))).isEqualTo(RunMode.DEMONSTRATION);
        assertThat(RunMode.of(settings(null, "127.0.0.1", "false"))).isEqualTo(RunMode.DEMONSTRATION);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false",
        "127.0.0.1, true",
        "0.0.0.0, false",
        "0.0.0.0, true",
        "localhost, true",
        "192.0.2.1, false"
    })
    void isTheRealThingWithADatabase(String address, String production) {
        assertThat(RunMode.of(settings(URL, address, production))).isEqualTo(RunMode.REAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void refusesProductionWithoutADatabase(String address) {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> RunMode.of(settings(null, address, "true")))
                .withMessageContaining("spring.datasource.url")
                .satisfies(it -> assertThat(it.remedy()).contains("SPRING_DATASOURCE_URL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "0:0:0:0:0:0:0:1", "localhost"})
    void takesEveryLoopbackAddress(String address) {
        assertThat(RunMode.of(settings(null, address, null)).isDemonstration()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "", " ", "ikke-en-adresse.invalid"})
    void refusesADemonstrationThatOthersCanReach(String address) {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> RunMode.of(settings(null, address, null)))
                .withMessageContaining("loopback");
    }

    @Test
    void refusesADemonstrationWithoutAnAddress() {
        assertThatExceptionOfType(SettingRefused.class).isThrownBy(() -> RunMode.of(settings(null, null, null)));
    }

    @Test
    void takesABlankDatabaseForNone() {
        assertThat(RunMode.of(settings(" ", "127.0.0.1", null))).isEqualTo(RunMode.DEMONSTRATION);
        assertThatExceptionOfType(SettingRefused.class).isThrownBy(() -> RunMode.of(settings("", "127.0.0.1", "true")));
    }

    private static MockEnvironment settings(
            @Nullable String url, @Nullable String address, @Nullable String production) {
        var settings = new MockEnvironment();
        set(settings, "spring.datasource.url", url);
        set(settings, "server.address", address);
        set(settings, "portal.production", production);
        return settings;
    }

    private static void set(MockEnvironment settings, String name, @Nullable String value) {
        if (value != null) {
            settings.setProperty(name, value);
        }
    }
}
