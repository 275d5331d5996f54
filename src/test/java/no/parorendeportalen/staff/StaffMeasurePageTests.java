package no.parorendeportalen.staff;

import static no.parorendeportalen.document.DocumentKind.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.document.TestDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Staff open what has come of a measure; everybody reads that it is there, and nothing else. */
@PortalTest
class StaffMeasurePageTests {

    private static final int MEASURE = 1;
    private static Town town;

    @Autowired
    ApplicationContext context;

    @Autowired
    DocumentDesk desk;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    @BeforeEach
    void build() {
        if (town == null) {
            town = Town.build(context);
            town.here(() -> {
                var routine = TestDocuments.inForce(context, ROUTINE, "Kartlegge behov hos pårørende");
                desk.settle(
                        routine,
                        desk.folder(routine).version(),
                        new DocumentSettings(null, null, Set.of(), Set.of(), false, 24, Set.of(MEASURE)));
            });
        }
    }

    @Test
    void staffOpenIt() {
        assertThat(staff().ok(path("/ansatt/tiltak/" + MEASURE)))
                .contains("href=\"" + path("/ansatt/rutiner/kartlegge-behov-hos-parorende") + "\"")
                .contains("href=\"" + path("/tiltak/" + MEASURE) + "\"");
        assertThat(staff().get(path("/ansatt/tiltak/9999")).statusCode()).isEqualTo(404);
    }

    @Test
    void everybodyReadsThatItIsThere() {
        var open = new Pages(port).ok(path("/tiltak/" + MEASURE));

        assertThat(open)
                .contains(Words.of("measure.staffThings"), "Rutine: Kartlegge behov hos pårørende – i bruk siden ")
                .doesNotContain("/ansatt/rutiner");
        assertThat(staff().ok(path("/tiltak/" + MEASURE)))
                .as("the same bytes for everybody")
                .isEqualTo(open);
    }

    @Test
    void asksFewTimes() {
        var person = staff();
        person.ok(path("/ansatt/tiltak/" + MEASURE));
        var asked = statements.during(() -> person.ok(path("/ansatt/tiltak/" + MEASURE)));

        assertThat(asked.stream()
                        .filter(it -> !it.toLowerCase().contains("spring_session") && !it.contains("set_config")))
                .hasSizeLessThanOrEqualTo(8);
    }

    private SignIn staff() {
        return town.as(Role.STAFF, port);
    }

    private static String path(String below) {
        return "/" + town.address() + below;
    }
}
