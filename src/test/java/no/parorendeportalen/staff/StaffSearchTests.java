package no.parorendeportalen.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchIndex;
import no.parorendeportalen.search.SearchKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff find their own things and the public's in one search; the public never sees a trace of theirs. */
@PortalTest
class StaffSearchTests {

    private static Town town;

    @Autowired
    ApplicationContext context;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    @BeforeEach
    void build() {
        if (town == null) {
            town = Town.build(context);
            put(SearchKind.ROUTINE, "/ansatt/rutiner/grevling", "Grevlingrutinen");
            put(SearchKind.CONTACT_ROLE, "/ansatt/kontaktroller/grevling", "Grevlingansvarlig");
        }
    }

    @Test
    void findsTheStaffsThings() {
        var page = staff("/ansatt/sok?q=grevlingrutinen");

        assertThat(page).contains("href=\"/" + town.address() + "/ansatt/rutiner/grevling\"", "Grevlingrutinen");
        assertThat(staff("/ansatt/sok?q=grevlingansvarlig&type=kontaktrolle"))
                .contains("Grevlingansvarlig")
                .doesNotContain("Grevlingrutinen");
        assertThat(staff("/ansatt/sok?q=grevlingrutienn"))
                .contains("Grevlingrutinen", Words.of("search.meant"), "q=grevlingrutinen");
    }

    @Test
    void leadsToTheStaffsPagesOfWhatBothCanRead() {
        assertThat(staff("/ansatt/sok?q=" + town.canary() + "&type=tilbud")).contains("/ansatt/tilbud/");
    }

    @Test
    void saysWhereToGoWhereNothingIsFound() {
        assertThat(staff("/ansatt/sok?q=qqqqqqqq")).contains(Words.of("staffSearch.ways"), "/ansatt/sjekklister");
        assertThat(staff("/ansatt/sok")).contains(Words.of("search.privacy"));
    }

    @Test
    void tellsThePublicNothing() {
        var pages = new Pages(port);
        for (var query : List.of("grevlingrutinen", "grevlingrutienn", "grevlingansvarlig", "grevlingansvarli")) {
            for (var path : List.of("/sok?q=", "/sok?type=rutine&q=", "/tilbud?q=")) {
                assertThat(pages.ok("/" + town.address() + path + query).replace(query, ""))
                        .as(path + query)
                        .doesNotContainIgnoringCase("grevling")
                        .doesNotContain("/ansatt/rutiner", "/ansatt/kontaktroller");
            }
        }
    }

    @Test
    void asksFewTimes() {
        var person = town.as(Role.STAFF, port);
        for (var query : List.of("grevlingrutinen", "grevlingrutienn", "qqqqqqq")) {
            var asked = statements.during(() -> person.ok("/" + town.address() + "/ansatt/sok?q=" + query));
            assertThat(asked.stream()
                            .filter(it -> !it.toLowerCase().contains("spring_session") && !it.contains("set_config")))
                    .hasSizeLessThanOrEqualTo(5);
            assertThat(String.join("\n", asked)).as("what was searched for").doesNotContain(query);
        }
    }

    private String staff(String path) {
        return town.as(Role.STAFF, port).ok("/" + town.address() + path);
    }

    private void put(SearchKind kind, String path, String title) {
        town.here(() -> context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(SearchIndex.class)
                        .put(new SearchEntry(
                                kind, UUID.randomUUID(), path, title, List.of(), "For ansatte.", "", List.of()))));
    }
}
