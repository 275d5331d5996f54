package no.parorendeportalen.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.strategy.StrategyLoader.Outcome;
import no.parorendeportalen.strategyfile.StrategyFile;
import no.parorendeportalen.strategyfile.StrategyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@PortalTest
class StrategyLoaderTests {

    private static final List<String> TABLES = List.of(
            "strategy",
            "revision",
            "chapter",
            "source_reference",
            "strategy_area",
            "goal",
            "approach",
            "measure",
            "measure_edition",
            "measure_edition_related_area",
            "owner",
            "responsibility");

    @Autowired
    StrategyLoader loader;

    @Autowired
    StrategyService strategies;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    JdbcConnectionDetails database;

    private MunicipalityDetails municipality;

    @BeforeEach
    void addMunicipality() {
        municipality = TestMunicipalities.add(municipalities);
    }

    @Test
    void loadsEveryPartOfAFile() {
        assertThat(loader.load(small())).isEqualTo(Outcome.LOADED);

        assertThat(rows()).containsExactly(1L, 1L, 2L, 1L, 2L, 2L, 1L, 3L, 3L, 1L, 2L, 3L);
        var strategy = read(strategies::whole).strategy();
        assertThat(strategy.title()).isEqualTo("Strategien til " + municipality.address());
        assertThat(strategy.state()).isEqualTo(RevisionState.ADOPTED);
        assertThat(strategy.decision().caseNumber()).isEqualTo("29/114");
        assertThat(strategy.period()).isEqualTo(new PlanPeriod(2030, 2034));
        assertThat(strategy.epigraph()).isEqualTo("Sammen om det[^1]");
        assertThat(strategy.areasHeading()).isEqualTo(new StrategySummary.HeadingDetails("Innsatsområder", "2"));
    }

    @Test
    void keepsWhatStandsUnderAnApproachAndWhatIsRelated() {
        loader.load(small());

        var measures = read(strategies::plan).measures();
        assertThat(measures).extracting(MeasureDetails::number).containsExactly(1, 2, 7);
        assertThat(measures).extracting(MeasureDetails::position).containsExactly(1, 2, 1);
        assertThat(measures).extracting(MeasureDetails::approach).containsExactly("Kartlegge behov", null, null);
        assertThat(measures.get(0).owners())
                .extracting(OwnerDetails::name, OwnerDetails::address, OwnerDetails::role, it -> it.unit() != null)
                .containsExactly(
                        tuple("Pleie og omsorg", "pleie-og-omsorg", ResponsibilityRole.RESPONSIBLE, true),
                        tuple("Kommunalsjef", "kommunalsjef", ResponsibilityRole.ON_BEHALF_OF, false));
        assertThat(measures.get(1).related()).extracting(AreaLink::number).containsExactly(2);
        assertThat(measures.get(2).text()).isNull();
        assertThat(measures.get(2).timeline().kind()).isEqualTo(TimelineKind.NOT_STATED);
    }

    @Test
    void putsADraftOnHearing() {
        var text = StrategyFiles.onHearing(municipality.address());

        assertThat(loader.load(StrategyFiles.read(text))).isEqualTo(Outcome.LOADED);

        var strategy = read(strategies::whole).strategy();
        assertThat(strategy.state()).isEqualTo(RevisionState.HEARING);
        assertThat(strategy.decision()).isNull();
    }

    @Test
    void adoptsWithAnUnknownDecision() {
        var text = StrategyFiles.small(municipality.address()).replaceAll("(?m)^decision: .*\n", "");

        loader.load(StrategyFiles.read(text));

        assertThat(read(strategies::whole).strategy().decision())
                .isEqualTo(new StrategySummary.DecisionDetails(null, null, null));
    }

    @Test
    void loadsTheSameFileOnce() {
        loader.load(small());
        var before = fingerprint();

        assertThat(loader.load(small())).isEqualTo(Outcome.ALREADY_LOADED);
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void keepsWhatIsThereWhenTheFileHasChanged() {
        loader.load(small());
        var before = fingerprint();

        var changed =
                StrategyFiles.read(StrategyFiles.small(municipality.address()).replace("Ta i bruk", "Ta ikke i bruk"));

        assertThat(loader.load(changed)).isEqualTo(Outcome.KEPT);
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void refusesAnUnknownMunicipality() {
        assertThat(loader.load(StrategyFiles.read(StrategyFiles.small("finnes-ikke"))))
                .isEqualTo(Outcome.UNKNOWN_MUNICIPALITY);
        assertThat(loader.load(StrategyFiles.read(StrategyFiles.SMALL.replace("eksempel\n", "\"../baerum\"\n"))))
                .isEqualTo(Outcome.UNKNOWN_MUNICIPALITY);
    }

    @Test
    void leavesNothingWhenTheDatabaseRefusesTheLastOfIt() {
        var broken = withMeasures(small(), 2);

        assertThatThrownBy(() -> loader.load(broken)).isInstanceOf(RuntimeException.class);

        assertThat(rows()).containsOnly(0L);
        assertThat(loader.load(small())).isEqualTo(Outcome.LOADED);
    }

    @Test
    void leavesNothingWhenAnEntityRefusesTheLastOfIt() {
        var broken = withMeasures(small(), 0);

        assertThatThrownBy(() -> loader.load(broken)).isInstanceOf(IllegalArgumentException.class);

        assertThat(rows()).containsOnly(0L);
    }

    /** The last measure gets another number: one that is taken, or none at all. */
    private static StrategyFile withMeasures(StrategyFile file, int number) {
        var areas = new ArrayList<>(file.areas());
        var last = areas.remove(1);
        var measure = last.measures().get(0);
        areas.add(new StrategyFile.Area(
                2,
                null,
                last.title(),
                last.text(),
                last.goals(),
                last.approaches(),
                List.of(new StrategyFile.Measure(
                        number,
                        measure.text(),
                        measure.ownersText(),
                        measure.owners(),
                        measure.time(),
                        measure.related()))));
        return new StrategyFile(
                file.id(),
                file.checksum(),
                file.municipality(),
                file.title(),
                file.epigraph(),
                file.state(),
                file.period(),
                file.term(),
                file.revisedEvery(),
                file.decision(),
                file.areaWord(),
                file.areasHeading(),
                file.planHeading(),
                file.chapters(),
                file.references(),
                file.owners(),
                areas);
    }

    @Test
    void givesChaptersOfTheSameNameAddressesOfTheirOwn() {
        var title = "Pårørende".repeat(10);
        var text = StrategyFiles.small(municipality.address())
                .replace("chapters:\n", "chapters:\n  - title: %s\n  - title: %s\n".formatted(title, title));

        assertThat(loader.load(StrategyFiles.read(text))).isEqualTo(Outcome.LOADED);

        assertThat(read(strategies::whole).chapters())
                .extracting(ChapterDetails::address)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @RepeatedTest(3)
    void loadsOnceWhenTwoLoadAtOnce() throws Exception {
        var file = small();
        var barrier = new CyclicBarrier(2);
        Callable<Outcome> load = () -> {
            barrier.await();
            return loader.load(file);
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            var outcomes = new ArrayList<Outcome>();
            for (var future : threads.invokeAll(List.of(load, load))) {
                outcomes.add(future.get());
            }
            assertThat(outcomes).containsOnlyOnce(Outcome.LOADED);
            assertThat(outcomes).containsAnyOf(Outcome.KEPT, Outcome.ALREADY_LOADED);
        } finally {
            threads.shutdown();
        }
        assertThat(rows()).startsWith(1L, 1L, 2L);
    }

    private StrategyFile small() {
        return StrategyFiles.read(StrategyFiles.small(municipality.address()));
    }

    private <T> T read(Supplier<T> read) {
        return current.during(municipality, read);
    }

    /** How many rows of its own the municipality has in each table. */
    private List<Long> rows() {
        return look(jdbc -> TABLES.stream()
                .map(it -> jdbc.queryForObject(
                        "select count(*) from " + it + " where municipality_id = ?", Long.class, municipality.id()))
                .toList());
    }

    /** All that the municipality has, word for word. */
    private List<String> fingerprint() {
        return look(jdbc -> TABLES.stream()
                .flatMap(it -> Stream.of(jdbc.queryForObject(
                        "select md5(string_agg(t::text, '|' order by t::text)) from " + it
                                + " t where municipality_id = ?",
                        String.class,
                        municipality.id())))
                .toList());
    }

    private <T> T look(Function<JdbcTemplate, T> look) {
        try (var superuser = TestDatabase.superuser(database.getJdbcUrl())) {
            return look.apply(new JdbcTemplate(new SingleConnectionDataSource(superuser, true)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
