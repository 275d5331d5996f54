package no.parorendeportalen.actionplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class PlanFilesTests {

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper mapper;

    @ParameterizedTest
    @CsvSource({
        "baerum, ar=2021",
        "baerum, omrade=1&omrade=2",
        "baerum, frist=2023&tid=periode",
        "baerum, q=barn%20unge",
        "harstad, tid=ikke-oppgitt",
        "harstad, q=videref%C3%B8res"
    })
    void holdsTheSameMeasuresAsThePage(String municipality, String filter) {
        var pages = new Pages(port);
        var page = pages.ok("/" + municipality + "/handlingsplan?" + filter);
        var json = mapper.readTree(pages.ok("/" + municipality + "/handlingsplan.json?" + filter));
        var csv = pages.ok("/" + municipality + "/handlingsplan.csv?" + filter);
        var all = mapper.readTree(pages.ok("/" + municipality + "/handlingsplan.json"));

        assertThat(json.size()).isPositive().isLessThan(all.size());
        var inFile = new HashSet<Integer>();
        json.forEach(it -> inFile.add(it.get("number").asInt()));
        all.forEach(it -> {
            var number = it.get("number").asInt();
            assertThat(page.contains("/" + municipality + "/tiltak/" + number + "\""))
                    .as("page shows %d", number)
                    .isEqualTo(inFile.contains(number));
            assertThat(csv.contains("/" + municipality + "/tiltak/" + number + "\r\n"))
                    .as("CSV has %d", number)
                    .isEqualTo(inFile.contains(number));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar=0",
                "ar=99999",
                "ar=2147483648",
                "ar=abc",
                "omrade=9",
                "omrade=%F0%9F%98%80",
                "ansvarlig=finnes-ikke",
                "tid=snart",
                "q=a%00b",
                "sorter=${1234*5678}",
                "side=0"
            })
    void refusesWhatItDoesNotUnderstand(String query) {
        var pages = new Pages(port);
        var address = query.replace("${1234*5678}", "%24%7B1234*5678%7D");

        var page = pages.get("/baerum/handlingsplan?" + address);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Vi forstår ikke alt i adressen").doesNotContain("7006652");
        assertThat(pages.get("/baerum/handlingsplan.json?" + address).statusCode())
                .isEqualTo(400);
        assertThat(pages.get("/baerum/handlingsplan.csv?" + address).statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAPageThatTheListDoesNotHave() {
        assertThat(new Pages(port).get("/baerum/handlingsplan?side=2").statusCode())
                .isEqualTo(400);
    }

    @Test
    void writesWhatIsSearchedForAsText() {
        var page = new Pages(port).ok("/baerum/handlingsplan?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;");
        assertThat(new Pages(port).ok("/baerum/handlingsplan?q=%24%7B7*7%7D")).contains("${7*7}");
    }
}
