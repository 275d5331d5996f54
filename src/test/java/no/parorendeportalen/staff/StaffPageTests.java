package no.parorendeportalen.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.admin.Office;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.strategy.StrategyLoader;
import no.parorendeportalen.strategyfile.StrategyFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employee sees what the own unit is to do, or why there is nothing to see. */
@PortalTest
class StaffPageTests {

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    UnitService units;

    @Autowired
    AccountService accounts;

    @Autowired
    StrategyLoader loader;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    @Test
    void showsTheDemonstrationsEmployeeMeasures() {
        assertThat(SignIn.as(port, "ansatt@baerum.example").ok("/baerum/ansatt"))
                .contains(Words.of("myMeasures.title"), "/baerum/ansatt/tiltak/");
    }

    @Test
    void saysWhyThereIsNothing() {
        var office = Office.open(municipalities, current, units, accounts);
        office.add("uten", Role.STAFF, null);
        office.add("ny", Role.STAFF, office.unit("En ny enhet"));
        var ny = office.signIn(port, "ny");

        assertThat(ny.ok(office.path("/ansatt"))).contains(Words.of("staff.noPlan.title"));
        loader.load(
                StrategyFiles.read(StrategyFiles.onHearing(office.municipality().address())));
        assertThat(ny.ok(office.path("/ansatt"))).contains(Words.of("staff.none.title"));
        assertThat(office.signIn(port, "uten").ok(office.path("/ansatt"))).contains(Words.of("staff.noUnit.title"));
        assertThat(ny.get(office.path("/admin")).statusCode()).isEqualTo(403);
    }

    @Test
    void asksAsOftenForManyMeasuresAsForFew() {
        var few = SignIn.as(port, "ansatt@baerum.example");
        var office = Office.open(municipalities, current, units, accounts);
        loader.load(StrategyFiles.read(StrategyFiles.large(office.municipality().address(), 1_000)));
        var unit = office.within(() -> units.tree().get(1).id());
        office.add("ansatt", Role.STAFF, unit);
        var many = office.signIn(port, "ansatt");

        // The first page of a session is the one that gets a token.
        few.ok("/baerum/ansatt");
        many.ok(office.path("/ansatt"));

        for (var path : List.of("/ansatt", "/ansatt/mine-tiltak", "/ansatt/sok?q=gj%C3%B8res", "/ansatt/tiltak/1")) {
            var forFew = asked(() -> few.ok("/baerum" + path));
            var forMany = asked(() -> assertThat(many.ok(office.path(path))).contains(office.path("/ansatt/")));
            assertThat(forMany).as("%s %s", path, forMany).hasSameSizeAs(forFew).hasSizeLessThanOrEqualTo(8);
        }
    }

    /** Those of the session and of the municipality are every page's. */
    private List<String> asked(Runnable work) {
        return statements.during(work).stream()
                .filter(it -> !it.toLowerCase().contains("spring_session") && !it.contains("set_config"))
                .toList();
    }
}
