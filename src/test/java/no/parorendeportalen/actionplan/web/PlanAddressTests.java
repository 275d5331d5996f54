package no.parorendeportalen.actionplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class PlanAddressTests {

    private static final String PATH = "/baerum/handlingsplan";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "barn & unge",
                "100 %",
                "%41",
                "{x}",
                "${7*7}",
                "a+b",
                "a b",
                "æøå ÆØÅ",
                "😀",
                "שלום",
                "a=b;c#d?e/f",
                "\"<script>'",
                "&amp;"
            })
    void keepsASearchTextAsItWasTyped(String text) {
        var query = PlanQuery.of(parameters("q", text));

        var address = new PlanAddress(PATH, query).same();

        assertThat(URI.create(address).getRawPath()).isEqualTo(PATH);
        assertThat(PlanQuery.of(read(address))).isEqualTo(query);
    }

    @Test
    void keepsEveryChoice() {
        var query = PlanQuery.of(parameters(
                "omrade",
                "1",
                "omrade",
                "4",
                "ansvarlig",
                "pleie",
                "ar",
                "2023",
                "frist",
                "2025",
                "tid",
                "etter-vedtak",
                "q",
                "barn & unge",
                "sorter",
                "frist"));

        assertThat(PlanQuery.of(read(new PlanAddress(PATH, query).same()))).isEqualTo(query);
    }

    @Test
    void takesOneChoiceAway() {
        var query = PlanQuery.of(parameters("omrade", "1", "omrade", "4", "ar", "2023", "frist", "2023", "q", "barn"));
        var address = new PlanAddress(PATH, query);

        assertThat(PlanQuery.of(read(address.without("omrade", "4"))))
                .isEqualTo(PlanQuery.of(parameters("omrade", "1", "ar", "2023", "frist", "2023", "q", "barn")));
        assertThat(PlanQuery.of(read(address.without("ar", "2023"))))
                .isEqualTo(PlanQuery.of(parameters("omrade", "1", "omrade", "4", "frist", "2023", "q", "barn")));
        assertThat(PlanQuery.of(read(address.without("q", "barn"))))
                .isEqualTo(PlanQuery.of(parameters("omrade", "1", "omrade", "4", "ar", "2023", "frist", "2023")));
    }

    @Test
    void leadsToAPageWithTheSameChoices() {
        var address = new PlanAddress(PATH, PlanQuery.of(parameters("ar", "2023", "side", "3")));

        assertThat(address.same()).isEqualTo(PATH + "?ar=2023");
        assertThat(address.page(1)).isEqualTo(PATH + "?ar=2023");
        assertThat(PlanQuery.of(read(address.page(2))).page()).isEqualTo(2);
    }

    private static MultiValueMap<String, String> parameters(String... pairs) {
        var parameters = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            parameters.add(pairs[i], pairs[i + 1]);
        }
        return parameters;
    }

    /** As a server reads an address. */
    private static MultiValueMap<String, String> read(String address) {
        var parameters = new LinkedMultiValueMap<String, String>();
        var query = URI.create(address).getRawQuery();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            var value = pair.substring(pair.indexOf('=') + 1);
            parameters.add(pair.substring(0, pair.indexOf('=')), URLDecoder.decode(value, StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
