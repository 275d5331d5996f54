package no.parorendeportalen.actionplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import no.parorendeportalen.actionplan.ActionPlanSort;
import no.parorendeportalen.actionplan.PlanMeasures;
import no.parorendeportalen.strategy.TimelineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class PlanQueryTests {

    @Test
    void asksForEverythingWhenNothingIsChosen() {
        var query = PlanQuery.of(new LinkedMultiValueMap<>());

        assertThat(query)
                .isEqualTo(new PlanQuery(PlanMeasures.EVERYTHING, "", ActionPlanSort.PLAN, 1, query.problems()));
        assertThat(query.problems()).isEmpty();
    }

    @Test
    void takesAnEmptyFieldForNoChoice() {
        var parameters = new LinkedMultiValueMap<String, String>();
        for (var name : new String[] {"omrade", "ansvarlig", "ar", "frist", "tid", "q", "sorter", "side"}) {
            parameters.add(name, "");
        }
        parameters.add("ar", null);

        var query = PlanQuery.of(parameters);

        assertThat(query.problems()).isEmpty();
        assertThat(query.filter()).isEqualTo(PlanMeasures.EVERYTHING);
    }

    @Test
    void readsEveryChoice() {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.add("omrade", "1");
        parameters.add("omrade", "4");
        parameters.add("ansvarlig", "pleie-og-omsorg");
        parameters.add("ar", "2023");
        parameters.add("frist", "2025");
        parameters.add("tid", "etter-vedtak");
        parameters.add("q", "  Barn  og unge ");
        parameters.add("sorter", "frist");
        parameters.add("side", "2");
        parameters.add("utm_source", "noe");

        var query = PlanQuery.of(parameters);

        assertThat(query.problems()).isEmpty();
        assertThat(query.filter().areas()).containsExactly(1, 4);
        assertThat(query.filter().owners()).containsExactly("pleie-og-omsorg");
        assertThat(query.filter().years()).containsExactly(2023);
        assertThat(query.filter().deadlines()).containsExactly(2025);
        assertThat(query.filter().kinds()).containsExactly(TimelineKind.AFTER_EVENT);
        assertThat(query.filter().words()).containsExactly("barn", "og", "unge");
        assertThat(query.text()).isEqualTo("Barn  og unge");
        assertThat(query.sort()).isEqualTo(ActionPlanSort.DEADLINE);
        assertThat(query.page()).isEqualTo(2);
    }

    /** In every field but the search text none of these is anything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "99999999",
                "2147483648",
                "99999999999999999999",
                "abc_",
                "1.5",
                "٢٠٢٣",
                "２０２３",
                "😀",
                "שלום",
                "\u202Eabc",
                "\0",
                "2023\n",
                "${7*7}",
                "#{7*7}",
                "' or 1=1 --",
                "<script>",
                "%00"
            })
    void notesWhatItCannotUnderstand(String value) {
        for (var name : new String[] {"omrade", "ar", "frist", "tid", "sorter", "side"}) {
            var query = PlanQuery.of(one(name, value));
            assertThat(query.problems())
                    .as(name)
                    .singleElement()
                    .satisfies(it -> assertThat(it.field()).isEqualTo(name));
            assertThat(query.filter()).isEqualTo(PlanMeasures.EVERYTHING);
            assertThat(query.sort()).isEqualTo(ActionPlanSort.PLAN);
            assertThat(query.page()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1999", "2101", "99999", "20231"})
    void notesAYearThatNoPlanIsFor(String year) {
        assertThat(PlanQuery.of(one("ar", year)).problems()).hasSize(1);
        assertThat(PlanQuery.of(one("frist", year)).problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pleie", "pleie og omsorg", "../../etc", "pårørende", "😀", "\0"})
    void notesAnOwnerThatIsNoAddress(String owner) {
        assertThat(PlanQuery.of(one("ansvarlig", owner)).problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "😀", "שלום", "100 %", "{x}", "a+b", "<script>alert(1)</script>", "' or 1=1 --"})
    void searchesForWhateverIsText(String text) {
        var query = PlanQuery.of(one("q", text));

        assertThat(query.problems()).isEmpty();
        assertThat(query.text()).isEqualTo(text);
        assertThat(query.filter().words()).isNotEmpty();
    }

    @Test
    void notesASearchTextThatIsTooLongOrHasControlCharacters() {
        assertThat(PlanQuery.of(one("q", "a".repeat(200))).problems()).isEmpty();
        assertThat(PlanQuery.of(one("q", "a".repeat(300))).problems())
                .containsExactly(new PlanQuery.Problem("q", "a".repeat(300)));
        assertThat(PlanQuery.of(one("q", "a\0b")).problems()).containsExactly(new PlanQuery.Problem("q", "a\uFFFDb"));
    }

    @Test
    void showsNoMoreOfAProblemThanFitsAndNoHalfCharacter() {
        assertThat(new PlanQuery.Problem("ar", "a".repeat(300)).value()).isEqualTo("a".repeat(40) + "…");
        assertThat(new PlanQuery.Problem("ar", "a".repeat(39) + "😀😀").value())
                .doesNotContainPattern("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
    }

    @ParameterizedTest
    @ValueSource(strings = {"omrade", "ansvarlig", "ar", "frist", "tid", "q", "sorter", "side"})
    void hasWordsForEachProblem(String field) throws IOException {
        Properties messages = PropertiesLoaderUtils.loadProperties(new ClassPathResource("i18n/messages.properties"));

        assertThat(messages.getProperty(new PlanQuery.Problem(field, "x").key()))
                .contains("{0}");
    }

    @ParameterizedTest
    @EnumSource
    void writesAKindOfTimeAsItReadsIt(TimelineKind kind) {
        assertThat(PlanQuery.of(one("tid", PlanQuery.word(kind))).filter().kinds())
                .containsExactly(kind);
        assertThat(PlanQuery.word(kind)).matches("[a-z-]+");
    }

    @ParameterizedTest
    @EnumSource
    void writesAnOrderAsItReadsIt(ActionPlanSort sort) {
        assertThat(PlanQuery.of(one("sorter", PlanQuery.word(sort))).sort()).isEqualTo(sort);
    }

    private static MultiValueMap<String, String> one(String name, String value) {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.add(name, value);
        return parameters;
    }
}
