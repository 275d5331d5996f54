package no.parorendeportalen.offer.web;

import static no.parorendeportalen.offer.TestOffers.offer;
import static no.parorendeportalen.offer.TestOffers.publish;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PortalTest
class ShortListPageTests {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    @Autowired
    ApplicationContext context;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @LocalServerPort
    int port;

    MunicipalityDetails municipality;
    Pages pages;

    @BeforeEach
    void addSome() {
        municipality = TestMunicipalities.add(municipalities);
        pages = new Pages(port);
        current.during(municipality, () -> {
            publish(context, offer("Gruppa"));
            publish(context, offer("Kurset"));
            publish(context, offer("Kafeen"));
        });
    }

    @Test
    void showsWhatStandsInItsAddressInThatOrder() {
        assertThat(pages.text(path("?tilbud=kurset&tilbud=gruppa")))
                .containsSubsequence("1. Kurset", "2. Gruppa", "Legg til flere", "Kafeen");
        assertThat(pages.ok(path("?tilbud=kurset&tilbud=gruppa")))
                .contains(
                        path("?tilbud=gruppa&amp;tilbud=kurset"),
                        "href=\"" + path("?tilbud=kurset") + "\"",
                        "href=\"" + path("?tilbud=gruppa") + "\"");
        assertThat(pages.text(path(""))).contains("Lista er tom", "Finn tilbud");
    }

    /** What is on the list is told to nobody but to those that the reader hands it to. */
    @Test
    void isCarriedByNoOtherAddressAndKeptByNobody() {
        var response = pages.get(path("?tilbud=kurset&tilbud=gruppa"));

        assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(response.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(LINK.matcher(response.body())
                        .results()
                        .map(it -> it.group(1))
                        .filter(it -> it.contains("tilbud="))
                        .filter(it -> !it.startsWith("mailto:")))
                .isNotEmpty()
                .allMatch(it -> it.startsWith(path("?")));
    }

    @Test
    void saysWhatIsGoneWithoutRepeatingWhatAnybodyWrote() {
        assertThat(pages.text(path("?tilbud=gruppa&tilbud=ring-90012345")))
                .contains("Ett tilbud på lista finnes ikke lenger", "1. Gruppa")
                .doesNotContain("90012345");
        assertThat(pages.ok(path("?tilbud=gruppa&tilbud=borte"))).contains("href=\"" + path("?tilbud=gruppa") + "\"");
    }

    @Test
    void hasRoomForTwenty() {
        var many = IntStream.range(0, 25).mapToObj(it -> "tilbud=t" + it).collect(Collectors.joining("&"));

        assertThat(pages.text(path("?" + many))).contains("Det er plass til 20 tilbud");
    }

    @Test
    void sendsTheAddressesByMail() {
        var mail = LINK.matcher(pages.ok(path("?tilbud=kurset&tilbud=gruppa")))
                .results()
                .map(it -> it.group(1))
                .filter(it -> it.startsWith("mailto:?"))
                .map(it -> URLDecoder.decode(it.replace("&amp;", "&"), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();

        assertThat(mail)
                .contains("/tilbud/kurset\r\n", "/tilbud/gruppa\r\n", "/huskeliste?tilbud=kurset&tilbud=gruppa\r\n");
    }

    @Test
    void printsASelectionWithWhomToAsk() {
        assertThat(pages.text("/" + municipality.address() + "/tilbud/utskrift?type=gruppe"))
                .containsSubsequence("3 tilbud", "Gruppa", "Kafeen", "Kurset", "/tilbud?type=gruppe");
    }

    private String path(String query) {
        return "/" + municipality.address() + "/huskeliste" + query;
    }
}
