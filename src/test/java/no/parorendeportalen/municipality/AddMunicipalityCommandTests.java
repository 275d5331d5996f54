package no.parorendeportalen.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AddMunicipalityCommandTests {

    @Autowired
    AddMunicipalityCommand command;

    @Autowired
    MunicipalityService municipalities;

    @Test
    void addsAMunicipality() {
        var told = command.run(List.of("bo-i-telemark", "7901", "lyng", "Bø", "i", "Telemark"));

        assertThat(told).isEqualTo(Told.of("command.add-municipality.done", "Bø i Telemark", "bo-i-telemark"));
        assertThat(municipalities.at("bo-i-telemark")).hasValueSatisfying(it -> {
            assertThat(it.name()).isEqualTo("Bø i Telemark");
            assertThat(it.palette()).isEqualTo(Palette.LYNG);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 7902, skog, Admin, reserved",
        "dev, 7902, skog, Dev, reserved",
        "Asker, 7902, skog, Asker, address",
        "a, 7902, skog, A, address",
        "asker-, 7902, skog, Asker, address",
        "as--ker, 7902, skog, Asker, address",
        "åsker, 7902, skog, Asker, address",
        "../asker, 7902, skog, Asker, address",
        "asker, 79, skog, Asker, number",
        "asker, 79022, skog, Asker, number",
        "asker, ३२०३, skog, Asker, number",
        "asker, 7902, rosa, Asker, palette",
        "asker, 7902, skog, ' ', name",
        "baerum, 7902, skog, Asker, taken",
        "asker, 3201, skog, Asker, taken"
    })
    void refusesWhatIsNotAMunicipalityAndChangesNothing(
            String address, String number, String palette, String name, String reason) {
        var before = municipalities.all();

        assertThatExceptionOfType(CommandFailed.class)
                .isThrownBy(() -> command.run(List.of(address, number, palette, name)))
                .satisfies(it -> assertThat(it.reasons())
                        .extracting(Told::key)
                        .containsExactly("command.add-municipality." + reason));

        assertThat(municipalities.all()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void showsHowItIsWrittenWhenSomethingIsMissing(int given) {
        assertThatExceptionOfType(CommandFailed.class)
                .isThrownBy(() -> command.run(List.of("asker", "7902", "skog").subList(0, given)))
                .satisfies(it -> assertThat(it.reasons())
                        .extracting(Told::key)
                        .containsExactly("command.add-municipality.usage"));
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThatExceptionOfType(CommandFailed.class)
                .isThrownBy(() -> command.run(List.of("asker", "7902", "skog", "A".repeat(81))));
        assertThatExceptionOfType(CommandFailed.class)
                .isThrownBy(() -> command.run(List.of("asker", "7902", "skog", "As\nker")));
        assertThat(municipalities.at("asker")).isEmpty();
    }
}
