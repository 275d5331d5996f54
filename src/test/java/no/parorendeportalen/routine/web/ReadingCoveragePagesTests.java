package no.parorendeportalen.routine.web;

import static no.parorendeportalen.document.DocumentKind.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AddMember;
import no.parorendeportalen.access.ChangeMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.municipality.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whom a leader sees, and what a receipt is when much happens at once. */
@PortalTest
class ReadingCoveragePagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    UnitService units;

    @Autowired
    AccountService accounts;

    @Autowired
    DocumentDesk desk;

    @LocalServerPort
    int port;

    private Town town;
    private String home;
    private UUID routine;

    @BeforeEach
    void build() {
        town = Town.empty(context);
        home = "/" + town.address() + "/ansatt/rutiner";
        routine = town.here(() -> TestDocuments.inForce(context, ROUTINE, "Tolk"));
    }

    @Test
    void countsThoseWhoWorkInTheUnitAndBelowItToday() {
        var below = town.here(() -> units.add(town.unit(), "Sone øst"));
        var elsewhere = town.here(() -> units.named("Skolene"));
        var kari = town.here(() -> accounts.addWithPassword(colleague("Kari", below), Town.PASSWORD));
        var ola = town.here(() -> accounts.addWithPassword(colleague("Ola", elsewhere), Town.PASSWORD));
        read(SignIn.as(port, colleague("Kari", below).email(), Town.PASSWORD));
        assertThat(rows()).contains("Tolk;Kari;ja").noneMatch(it -> it.contains("Ola"));

        town.here(() -> move(kari, elsewhere));
        town.here(() -> move(ola, below));

        assertThat(rows()).contains("Tolk;Ola;nei").noneMatch(it -> it.contains("Kari"));
        town.here(() -> settle(below));
        assertThat(rows())
                .as("for those below alone")
                .filteredOn(it -> it.startsWith("Tolk"))
                .containsOnly("Tolk;Ola;nei");
        assertThat(town.as(Role.LEADER, port).ok(home + "/tolk")).contains("Lest av 0 av 1 i enheten din");
    }

    /** A double click, or two windows. */
    @Test
    void whatIsSaidManyTimesAtOnceIsSaidOnce() {
        var staff = town.as(Role.STAFF, port);
        var token = SignIn.token(staff.ok(home + "/tolk"));
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> staff.post(home + "/tolk/lest", Map.of("number", "1", "_csrf", token))))
                .limit(4)
                .toList();
        assertThat(answers).allMatch(it -> it.join().statusCode() == 302);
        assertThat(town.here(() -> TestDocuments.receipts(context, routine))).isEqualTo(1);
    }

    /** Whoever wants to may say so; nobody waits for it, and no leader sees it. */
    @Test
    void thoseItIsNotForAreNotAskedButMaySaySo() {
        town.here(() -> settle(units.named("Skolene")));
        var staff = town.as(Role.STAFF, port);
        assertThat(staff.ok(home + "/tolk")).doesNotContain("Jeg har lest og forstått");
        assertThat(staff.ok(home)).doesNotContain("Venter på at du leser");

        read(staff);

        assertThat(town.here(() -> TestDocuments.receipts(context, routine))).isEqualTo(1);
        assertThat(rows()).noneMatch(it -> it.contains("Tolk"));
        assertThat(town.as(Role.LEADER, port).ok(home + "/tolk")).doesNotContain("i enheten din");
        assertThat(town.as(Role.LEADER, port).ok(home + "/lest-i-enheten")).contains("Ingenting skal leses");
    }

    private AddMember colleague(String name, UUID unit) {
        return new AddMember(name.toLowerCase() + "@" + town.address() + ".example", name, Role.STAFF, unit);
    }

    private void move(UUID account, UUID unit) {
        var member = accounts.member(account);
        accounts.change(new ChangeMember(account, member.version(), null, Role.STAFF, unit, true));
    }

    /** For a unit and those below it. */
    private void settle(UUID unit) {
        desk.settle(
                routine,
                desk.folder(routine).version(),
                new DocumentSettings(null, null, Set.of(), Set.of(unit), true, 24, Set.of()));
    }

    private void read(SignIn who) {
        assertThat(who.postForm(home + "/tolk", home + "/tolk/lest", Map.of("number", "1"))
                        .statusCode())
                .isEqualTo(302);
    }

    private List<String> rows() {
        return town.as(Role.LEADER, port)
                .ok(home + "/lest-i-enheten.csv")
                .lines()
                .toList();
    }
}
