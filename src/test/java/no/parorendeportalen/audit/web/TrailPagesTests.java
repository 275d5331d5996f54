package no.parorendeportalen.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.admin.Office;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.TrailEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Administrators read who changed what, on a page and in a file. */
@PortalTest
class TrailPagesTests {

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    UnitService units;

    @Autowired
    AccountService accounts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    Office office;
    SignIn administrator;
    String path;

    @BeforeEach
    void open() {
        office = Office.open(municipalities, current, units, accounts);
        administrator = office.signIn(port, "administrator");
        path = office.path("/admin/endringer");
    }

    @Test
    void showsWhatAnAdministratorHasJustDone() {
        var unit = office.unit("Hjemmesykepleien");
        administrator.postForm(
                office.path("/admin/enheter/" + unit + "/navn"), Map.of("name", "Hjemmetjenesten", "version", "0"));

        assertThat(administrator.ok(path))
                .contains("administrator", Words.of("trail.act.unit.renamed"), "<del>", "<ins>", "Hjemmetjenesten");
        assertThat(administrator.ok(path + "?hva=unit&q=hjemmetj")).contains("1 endring<");
        assertThat(administrator.ok(path + "?gjelder=" + unit)).contains("2 endringer<");
        assertThat(administrator.ok(path + "?gjelder=" + UUID.randomUUID())).contains(Words.of("trail.none.title"));
    }

    @Test
    void showsWhatHasNoWordsYet() {
        tell(
                1,
                i -> TrailEntry.of("noe.ukjent", UUID.randomUUID(), "<script>x</script>")
                        .changing("rart", null, "=1+1"));

        assertThat(administrator.ok(path))
                .contains("noe.ukjent", "rart", "&lt;script&gt;x")
                .doesNotContain("<script>x");
        assertThat(administrator.ok(path + ".csv?hva=noe")).contains("noe.ukjent", "rart", "'=1+1");
    }

    @Test
    void putsAllThatWasChosenInAFile() {
        tell(70, i -> TrailEntry.of("unit.added", UUID.randomUUID(), "Nr. " + i + " " + "x".repeat(200)));
        var answer = administrator.get(path + ".csv?hva=unit&q=nr.");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("endringer-");
        assertThat(answer.headers().firstValue("Content-Length"))
                .as("sent while it is read")
                .isEmpty();
        assertThat(answer.body().lines())
                .hasSize(71)
                .first()
                .isEqualTo("\uFEFF"
                        + Stream.of("at", "who", "act", "subject", "reason", "field", "before", "after")
                                .map(it -> Words.of("trail.file." + it))
                                .collect(Collectors.joining(";")));
        assertThat(administrator.ok(path + "?hva=unit&q=nr."))
                .contains("side=2")
                .doesNotContain("side=3");
        assertThat(administrator.get(path + ".csv?fra=i+dag").statusCode()).isEqualTo(400);
    }

    @Test
    void saysWhatItCannotUse() {
        for (var query : List.of(
                "hvem=tull",
                "fra=2026-02-30",
                "til=i+g%C3%A5r",
                "hva=a%25",
                "gjelder=1",
                "side=0",
                "side=99999999999",
                "q=a%00b")) {
            var answer = administrator.get(path + "?" + query);

            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).contains(Words.of("trail.problem." + query.replaceFirst("=.*", "")));
        }
    }

    @Test
    void asksAsOftenForManyEntriesAsForFew() {
        administrator.ok(path);
        var few = statements.during(() -> administrator.ok(path));
        tell(
                200,
                i -> TrailEntry.of("unit.renamed", UUID.randomUUID(), "Nr. " + i)
                        .changing("name", "a", "b"));
        var many = statements.during(() -> administrator.ok(path));

        assertThat(many).hasSizeBetween(few.size(), few.size() + 1).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void showsNothingOfAnothers() {
        var other = Office.open(municipalities, current, units, accounts);
        other.unit("Deres hemmelighet");

        assertThat(administrator.ok(path)).doesNotContain("hemmelighet");
        assertThat(administrator.get(other.path("/admin/endringer")).statusCode())
                .isEqualTo(404);
    }

    private void tell(int count, IntFunction<TrailEntry> entry) {
        office.within(() -> {
            transaction.executeWithoutResult(
                    status -> IntStream.range(0, count).mapToObj(entry).forEach(events::publishEvent));
            return true;
        });
    }
}
