package no.parorendeportalen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {

    private final WrittenDate dates = new WrittenDate();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "02.11.2026", "2.11.2026", "2. 11. 2026", " 2.11.2026 "})
    void readsADateAsBrowsersAndPeopleWriteIt(String written) throws ParseException {
        assertThat(dates.parse(written, Locale.ROOT)).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2026",
                "2026-13-01",
                "02.11.26",
                "11/02/2026",
                "0001-01-01",
                "i morgen",
                "2026-11-02T10:00"
            })
    void refusesWhatIsNoDate(String written) {
        assertThatThrownBy(() -> dates.parse(written, Locale.ROOT)).isInstanceOf(ParseException.class);
    }
}
