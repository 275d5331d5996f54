package no.parorendeportalen.document;

import static no.parorendeportalen.document.DocumentKind.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.search.SearchHit;
import no.parorendeportalen.search.SearchIndex;
import no.parorendeportalen.search.SearchService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A version that somebody approved for a day to come is found from that day on. */
@PortalTest
class DocumentTurnoverTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    SearchService search;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    Statements statements;

    @Autowired
    Clock clock;

    @Test
    void aVersionIsFoundFromItsFirstDayOnHoweverLongThePortalSlept() {
        var town = Town.empty(context);
        var inTenDays = LocalDate.now(clock).plusDays(10);
        var routine = town.here(() -> {
            var document = TestDocuments.inForce(context, ROUTINE, "Tolk");
            var desk = context.getBean(DocumentDesk.class);
            desk.revise(document);
            desk.write(document, null, TestDocuments.text("Tolk og tegnspråk", TestDocuments.step("", "Bestill tolk")));
            TestDocuments.approve(context, document, inTenDays);
            return document;
        });
        assertThat(town.here(() -> titles(routine))).containsExactly("Tolk");

        turnOver(town, 9);
        assertThat(town.here(() -> titles(routine))).containsExactly("Tolk");
        turnOver(town, 60);
        assertThat(town.here(() -> titles(routine))).containsExactly("Tolk og tegnspråk");
    }

    @Test
    void onTheSameDayNothingIsWrittenAgain() {
        var town = Town.empty(context);
        town.here(() -> TestDocuments.inForce(context, ROUTINE, "Tolk"));
        var turnover = new DocumentTurnover(
                new DocumentIndexing(index, new DocumentEntries(database, clock)),
                municipalities,
                current,
                transaction,
                clock);

        assertThat(written(turnover)).isPositive();
        assertThat(written(turnover)).isZero();
    }

    private long written(DocumentTurnover turnover) {
        return statements.during(turnover::follow).stream()
                .filter(it -> it.contains("search_entry"))
                .count();
    }

    private List<String> titles(UUID routine) {
        return search.entries(Set.of(routine)).values().stream()
                .map(SearchHit::title)
                .toList();
    }

    /** As it is done so many days from now, when the portal has slept since today. */
    private void turnOver(Town town, int days) {
        var then = Clock.offset(clock, Duration.ofDays(days));
        var indexing = new DocumentIndexing(index, new DocumentEntries(database, then));
        town.here(() -> transaction.executeWithoutResult(t -> indexing.begunAfter(LocalDate.now(clock))));
    }
}
