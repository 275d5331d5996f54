package no.parorendeportalen.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Words;
import no.parorendeportalen.municipality.AddMunicipality;
import no.parorendeportalen.municipality.MunicipalityAddress;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.Palette;
import no.parorendeportalen.strategy.StrategyLoader;
import no.parorendeportalen.strategyfile.StrategyFileReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

@PortalTest
class PageCacheTests {

    @LocalServerPort
    int port;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    StrategyFileReader reader;

    @Autowired
    StrategyLoader loader;

    Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/baerum",
                "/harstad/strategi",
                "/baerum/tiltak/8",
                "/baerum/handlingsplan?frist=2023",
                "/baerum/handlingsplan?q=barn",
                "/harstad/handlingsplan.json",
                "/baerum/handlingsplan.csv"
            })
    void givesTheSameBytesToEverybody(String path) {
        var first = wire.get(path);
        var other = wire.get(
                path,
                "Accept-Language: en-GB",
                "Cookie: JSESSIONID=1; a=b",
                "Authorization: Basic YTpi",
                "User-Agent: somebody else",
                "X-Forwarded-Host: example.org");

        assertThat(first.status()).isEqualTo(200);
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.bytes()).isNotEmpty().isEqualTo(first.bytes());
        assertThat(other.header("ETag")).startsWith("W/\"").isEqualTo(first.header("ETag"));
        assertThat(other.contentType()).isEqualTo(first.contentType());
        assertThat(other.all("Content-Disposition")).isEqualTo(first.all("Content-Disposition"));
        assertThat(other.all("Set-Cookie")).isEmpty();
    }

    /** Who asks for another type first must not decide what type the next reader gets. */
    @Test
    void isNotTakenInByWhoAsksForAnotherType() {
        var path = "/harstad/handlingsplan.json?frist=2031";
        wire.get(path, "Accept: application/evil+json");

        assertThat(wire.get(path).contentType()).isEqualTo("application/json");
    }

    @Test
    void sendsNothingToWhoHasThePageAlready() {
        var tag = wire.get("/baerum/strategi").header("ETag");
        var again = wire.get("/baerum/strategi", "If-None-Match: " + tag);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(wire.get("/baerum/strategi", "If-None-Match: W/\"other\"").status())
                .isEqualTo(200);
    }

    @Test
    void answersHeadWithTheHeadersOfThePageAlone() {
        var page = wire.get("/baerum/strategi");
        var head = wire.send("HEAD", "/baerum/strategi");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(page.header("ETag"));
    }

    @Test
    void doesNotConfusePagesThatDifferInTheirChoices() {
        var all = wire.get("/baerum/handlingsplan");
        var some = wire.get("/baerum/handlingsplan?frist=2023");

        assertThat(some.text()).isNotEqualTo(all.text());
        assertThat(wire.get("/harstad/handlingsplan").text()).isNotEqualTo(all.text());
        assertThat(wire.get("/baerum/handlingsplan").bytes()).isEqualTo(all.bytes());
    }

    @Test
    void doesNotKeepARefusal() {
        assertThat(wire.get("/baerum/handlingsplan?frist=0").status()).isEqualTo(400);
        assertThat(wire.get("/baerum/handlingsplan?frist=0").status()).isEqualTo(400);
        assertThat(wire.get("/baerum/handlingsplan?frist=0").all("ETag")).isEmpty();
    }

    @Test
    void showsAStrategyAtOnceWhenItHasBeenLoaded() throws Exception {
        municipalities.add(new AddMunicipality(new MunicipalityAddress("byttevik"), "Byttevik", "9823", Palette.ROGN));
        assertThat(wire.get("/").text()).contains("Byttevik kommune");
        var front = wire.get("/byttevik");
        var plan = wire.get("/byttevik/handlingsplan");
        assertThat(front.text()).contains(Words.of("front.plan.none"));
        assertThat(plan.text()).contains(Words.of("strategy.none.title"));
        assertThat(wire.get("/byttevik/handlingsplan.json").status()).isEqualTo(404);

        load("byttevik");

        var after = wire.get("/byttevik", "If-None-Match: " + front.header("ETag"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text())
                .contains("Dette er et utkast som er på høring.")
                .doesNotContain(Words.of("front.plan.none"), "ikke lagt inn");
        assertThat(wire.get("/byttevik/handlingsplan").text())
                .contains(Words.of("plan.count", 29, 29))
                .doesNotContain(Words.of("strategy.none.title"));
        assertThat(wire.get("/byttevik/handlingsplan.json").status()).isEqualTo(200);
    }

    private void load(String municipality) throws Exception {
        var file = new ClassPathResource("strategies/harstad-horing.yaml").getContentAsString(StandardCharsets.UTF_8);
        var mine = file.replace("municipality: harstad", "municipality: " + municipality);
        assertThat(loader.load(reader.read(new ByteArrayInputStream(mine.getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(StrategyLoader.Outcome.LOADED);
    }
}
