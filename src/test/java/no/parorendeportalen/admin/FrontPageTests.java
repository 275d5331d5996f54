package no.parorendeportalen.admin;

import static org.assertj.core.api.Assertions.assertThat;

import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What an administrator sees first. */
@PortalTest
class FrontPageTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Statements statements;

    @Test
    void saysWhatIsWorkedOnWhatIsDueAndWhatChanged() {
        var town = Town.build(context);
        var administrator = town.as(Role.ADMINISTRATOR, port);
        var path = "/" + town.address() + "/admin";

        assertThat(administrator.ok(path))
                .contains("Strategien til " + town.address())
                .contains("Begynte på en ny versjon");

        // Those of the session, the account and the municipality are every page's.
        var asked = statements.during(() -> administrator.ok(path)).stream()
                .filter(it -> !it.toLowerCase().contains("spring_session") && !it.contains("set_config"))
                .toList();
        assertThat(asked).as("%s", asked).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void saysWhenThePlanIsToBeRevised() {
        var town = Town.adopted(context);

        assertThat(town.as(Role.ADMINISTRATOR, port).ok("/" + town.address() + "/admin"))
                .contains("Planen skal fornyes i 2031");
        assertThat(town.as(Role.EDITOR, port).ok("/" + town.address() + "/admin"))
                .contains("Planen skal fornyes i 2031")
                .doesNotContain("Sist endret");
    }
}
