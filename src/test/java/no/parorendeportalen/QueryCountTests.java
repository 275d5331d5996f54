package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;

import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.strategy.StrategyLoader;
import no.parorendeportalen.strategyfile.StrategyFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The action plan asks the database as often for 3,000 measures as for 31. */
@PortalTest
class QueryCountTests {

    private static final int MOST = 6;

    @Autowired
    Statements statements;

    @Autowired
    StrategyLoader loader;

    @Autowired
    MunicipalityService municipalities;

    @LocalServerPort
    int port;

    private static @Nullable String large;

    @BeforeEach
    void loadOnce() {
        if (large == null) {
            large = TestMunicipalities.add(municipalities).address();
            loader.load(StrategyFiles.read(StrategyFiles.large(large, 3_000)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/handlingsplan", "/handlingsplan.json", "/handlingsplan.csv"})
    void asksAsOftenForManyMeasuresAsForFew(String path) {
        var pages = new Pages(port);

        // A parameter that nobody reads, so that no page comes out of the cache.
        var forFew = statements.during(() -> pages.ok("/baerum" + path + "?x=few"));
        var forMany = statements.during(
                () -> assertThat(pages.ok("/" + large + path + "?x=many")).contains("Det som skal gjøres."));

        assertThat(forMany).as("for 3,000").hasSameSizeAs(forFew).isEqualTo(forFew);
        assertThat(forFew)
                .as("with the one that says which municipality it is for")
                .hasSizeBetween(2, MOST);
    }
}
