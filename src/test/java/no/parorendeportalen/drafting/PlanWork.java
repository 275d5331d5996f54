package no.parorendeportalen.drafting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AddMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.strategy.StrategyLoader;
import no.parorendeportalen.strategyfile.StrategyFiles;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;

/** A municipality of a test's own, with people who work on its plan. */
final class PlanWork {

    private static final String PASSWORD = "prove-parorende-2026";

    private final ApplicationContext portal;
    private final int port;
    final MunicipalityDetails municipality;

    private PlanWork(ApplicationContext portal, int port) {
        this.portal = portal;
        this.port = port;
        this.municipality = TestMunicipalities.add(portal.getBean(MunicipalityService.class));
        here(() -> List.of(Role.ADMINISTRATOR, Role.EDITOR)
                .forEach(role -> portal.getBean(AccountService.class)
                        .addWithPassword(new AddMember(email(role), "Prøve " + role, role, null), PASSWORD)));
    }

    static PlanWork empty(ApplicationContext portal, int port) {
        return new PlanWork(portal, port);
    }

    /** With the small strategy in force. */
    static PlanWork adopted(ApplicationContext portal, int port) {
        var work = new PlanWork(portal, port);
        work.load(StrategyFiles.small(work.municipality.address()));
        return work;
    }

    void load(String file) {
        portal.getBean(StrategyLoader.class).load(StrategyFiles.read(file));
    }

    void here(Runnable work) {
        portal.getBean(CurrentMunicipality.class).during(municipality, work);
    }

    private String email(Role role) {
        return role.name().toLowerCase() + "@" + municipality.address() + ".example";
    }

    SignIn as(Role role) {
        return SignIn.as(port, email(role), PASSWORD);
    }

    String path(String below) {
        return "/" + municipality.address() + below;
    }

    String plan(String below) {
        return path("/admin/plan" + below);
    }

    /** The version that a form carries, and more. */
    static Map<String, String> with(String page, Map<String, String> fields) {
        var all = SignIn.hidden(page);
        all.putAll(fields);
        return all;
    }

    /** Fills in the form that stands at an address, and sends it there. */
    java.net.http.HttpResponse<String> send(SignIn who, String below, Map<String, String> fields) {
        return who.post(plan(below), with(who.ok(plan(below)), fields));
    }

    /** The states of the municipality's revisions, by number. */
    List<String> states() {
        return texts("select state from revision where municipality_id = '" + municipality.id() + "' order by number");
    }

    List<String> texts(String sql) {
        try (var connection = TestDatabase.superuser(
                        portal.getBean(JdbcConnectionDetails.class).getJdbcUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
