package no.parorendeportalen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.access.MemberRefused.Reason;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.Told;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.shared.TrailEntry.Change;
import no.parorendeportalen.strategy.RevisionService;
import no.parorendeportalen.strategy.StartRevision;
import no.parorendeportalen.strategy.Step;
import no.parorendeportalen.strategy.TakeStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class AccountServiceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    @Autowired
    AccountService accounts;

    @Autowired
    AddAdministratorCommand command;

    @Autowired
    UnitService units;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    Statements statements;

    @Autowired
    ApplicationEvents events;

    @Autowired
    RevisionService revisions;

    @LocalServerPort
    int port;

    private MunicipalityDetails municipality;

    @BeforeEach
    void work() {
        municipality = TestMunicipalities.add(municipalities);
        current.begin(municipality);
    }

    @AfterEach
    void end() {
        current.end();
        SecurityContextHolder.clearContext();
    }

    @Test
    void listsEverybodyByNameInOneQuery() {
        add("å@prove.example", "Åse", Role.STAFF);
        add("a@prove.example", "Anne", Role.EDITOR);
        add("oe@prove.example", "Øyvind", Role.LEADER);

        var asked = statements.during(() -> assertThat(accounts.members())
                .extracting(MemberDetails::name)
                .containsExactly("Anne", "Øyvind", "Åse"));

        assertThat(asked).hasSize(2);
    }

    @Test
    void addsAPersonWhoCannotSignInYet() {
        var unit = units.named("Hjemmetjenesten");
        var account = accounts.add(new AddMember(" Ny.Person@Prove.example ", " Ny Person ", Role.LEADER, unit));

        assertThat(accounts.member(account))
                .isEqualTo(new MemberDetails(
                        account, 0, "Ny Person", "ny.person@prove.example", Role.LEADER, unit, true, false));
        assertThat(accounts.unitOf(account)).hasValue(unit);
        assertThat(entry().act()).isEqualTo("member.added");
        assertThat(entry().changes())
                .contains(new Change("role", null, "Leder"), new Change("unit", null, "Hjemmetjenesten"));
    }

    @ParameterizedTest
    @CsvSource({
        "uten-krøllalfa, Kari, EMAIL",
        "kari@lokal, Kari, EMAIL",
        "a b@c.example, Kari, EMAIL",
        "'', Kari, EMAIL",
        "ok@prove.example, '  ', NAME"
    })
    void refusesWhatIsNoPerson(String email, String name, Reason reason) {
        refuses(reason, () -> add(email, name, Role.STAFF));
    }

    @Test
    void refusesWhatCannotBeKept() {
        refuses(Reason.EMAIL, () -> add("a".repeat(250) + "@b.no", "Kari", Role.STAFF));
        refuses(Reason.EMAIL, () -> add("a\0@b.example", "Kari", Role.STAFF));
        refuses(Reason.NAME, () -> add("navn@prove.example", "K".repeat(121), Role.STAFF));
        refuses(Reason.NAME, () -> add("navn@prove.example", "Kari\0", Role.STAFF));
        refuses(
                Reason.UNIT,
                () -> accounts.add(new AddMember("enhet@prove.example", "Kari", Role.STAFF, UUID.randomUUID())));
    }

    @Test
    void keepsThePersonsNameInAnotherMunicipality() {
        var account = add(municipality.address() + "@prove.example", "Kari", Role.STAFF);
        refuses(Reason.ALREADY_MEMBER, () -> add(municipality.address() + "@prove.example", "Kari", Role.STAFF));
        var other = TestMunicipalities.add(municipalities);

        current.during(other, () -> {
            assertThat(add(municipality.address() + "@prove.example", "Noen andre", Role.EDITOR))
                    .isEqualTo(account);
            assertThat(accounts.member(account).name()).isEqualTo("Kari");
            refuses(Reason.ELSEWHERE, () -> change(account, "Noen andre", Role.EDITOR, true));
            change(account, "Kari", Role.STAFF, true);
        });
        refuses(Reason.ELSEWHERE, () -> change(account, "Kari N.", Role.STAFF, true));
        refuses(Reason.ELSEWHERE, () -> accounts.passwordLink(account));
    }

    @Test
    void knowsNobodyOfAnotherMunicipality() {
        var account = add("annen-" + municipality.address() + "@prove.example", "Kari", Role.STAFF);

        current.during(TestMunicipalities.add(municipalities), () -> {
            assertThat(accounts.members()).isEmpty();
            assertThat(accounts.unitOf(account)).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accounts.member(account));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accounts.passwordLink(account));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> accounts.change(new ChangeMember(account, 0, null, Role.STAFF, null, false)));
        });
    }

    @Test
    void refusesAChangeMadeUponAnOlderVersion() {
        var account = add("stale-" + municipality.address() + "@prove.example", "Kari", Role.STAFF);
        change(account, "Kari Nordmann", Role.STAFF, true);

        assertThat(accounts.member(account).version()).isPositive();
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> accounts.change(new ChangeMember(account, 0, null, Role.EDITOR, null, true)));
        assertThat(accounts.member(account).role()).isEqualTo(Role.STAFF);
        assertThat(entry().changes()).containsExactly(new Change("name", "Kari", "Kari Nordmann"));
    }

    @Test
    void keepsAnAdministrator() {
        var first = add("en-" + municipality.address() + "@prove.example", "En", Role.ADMINISTRATOR);
        refuses(Reason.LAST_ADMINISTRATOR, () -> change(first, null, Role.EDITOR, true));
        refuses(Reason.LAST_ADMINISTRATOR, () -> change(first, null, Role.ADMINISTRATOR, false));
        var second = add("to-" + municipality.address() + "@prove.example", "To", Role.ADMINISTRATOR);

        signedIn(second, Role.ADMINISTRATOR);
        refuses(Reason.OWN_ROLE, () -> change(second, null, Role.EDITOR, true));
        change(first, null, Role.EDITOR, true);
        refuses(Reason.LAST_ADMINISTRATOR, () -> change(second, null, Role.ADMINISTRATOR, false));
    }

    @Test
    void letsNobodyWhoIsNoAdministratorDecideWhoTheOthersAre() {
        var account = add("regler-" + municipality.address() + "@prove.example", "Kari", Role.STAFF);
        var unit = units.named("En enhet");

        signedIn(account, Role.EDITOR);

        denies(() -> add("ny@regler.example", "Ny", Role.ADMINISTRATOR));
        denies(() -> change(account, null, Role.ADMINISTRATOR, true));
        denies(() -> accounts.passwordLink(account));
        denies(() -> accounts.moveMembers(unit, unit));
        assertThat(accounts.member(account).role()).isEqualTo(Role.STAFF);
        denies(() -> revisions.start(new StartRevision(true, "En strategi")));
        denies(() -> revisions.take(new TakeStep(Step.PROPOSE_WITHOUT_HEARING, 0, "fordi", null, null, null)));
        signedIn(account, Role.ADMINISTRATOR);
        change(account, null, Role.LEADER, true);
    }

    @Test
    void movesWhoeverBelongsToAUnitThatEnds() {
        var from = units.named("Gammel enhet");
        var to = units.named("Ny enhet");
        var account = accounts.add(
                new AddMember("flytt-" + municipality.address() + "@prove.example", "Kari", Role.STAFF, from));

        accounts.moveMembers(from, to);

        assertThat(accounts.unitOf(account)).hasValue(to);
        assertThat(entry().changes()).containsExactly(new Change("unit", "Gammel enhet", "Ny enhet"));
    }

    @Test
    void readsTheUnitsOnceHoweverManyMove() {
        var from = units.named("Stor enhet");
        var to = units.named("Ny enhet");
        for (var name : List.of("a", "b", "c")) {
            accounts.add(new AddMember(name + "@" + municipality.address() + ".example", "Kari", Role.STAFF, from));
        }

        var asked = statements.during(() -> accounts.moveMembers(from, to));

        assertThat(asked).filteredOn(it -> it.contains("from org_unit")).hasSize(1);
    }

    @Test
    void endsAUnitWhereOnlyThoseWithoutAccessAreLeft() {
        var unit = units.named("Tom enhet");
        var account =
                accounts.add(new AddMember("hviler@" + municipality.address() + ".example", "Kari", Role.STAFF, unit));
        assertThatExceptionOfType(UnitRefused.class).isThrownBy(() -> units.end(unit, 0, null, DAY));
        accounts.change(new ChangeMember(account, 0, null, Role.STAFF, unit, false));

        units.end(unit, 0, null, DAY);

        assertThat(accounts.unitOf(account)).isEmpty();
    }

    @Test
    void tellsTheTrailNoSecret() {
        var account = add("spor-" + municipality.address() + "@prove.example", "Kari", Role.STAFF);

        var link = accounts.passwordLink(account);

        assertThat(entry().act()).isEqualTo("member.passwordLink");
        assertThat(entry().toString()).doesNotContain(link.substring("/passord/".length()));
    }

    @Test
    void letsTheOperatorMakeTheFirstAdministrator() {
        var told = command.run(List.of(municipality.address(), "Forste@Prove.example", "Første", "Administrator"));

        assertThat(told.key()).isEqualTo("command.add-administrator.path");
        assertThat(accounts.members()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Første Administrator");
            assertThat(it.role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(it.hasPassword()).isFalse();
        });
        assertThat(SignIn.nobody(port).get(told.arguments().get(2).toString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsTheOperatorBringAnAdministratorBack() {
        var account = add("tilbake-" + municipality.address() + "@prove.example", "Kari", Role.STAFF);
        change(account, null, Role.STAFF, false);

        command.run(List.of(municipality.address(), "tilbake-" + municipality.address() + "@prove.example", "Noen"));

        assertThat(accounts.member(account))
                .satisfies(it -> assertThat(it.active()).isTrue())
                .satisfies(it -> assertThat(it.role()).isEqualTo(Role.ADMINISTRATOR))
                .satisfies(it -> assertThat(it.name()).isEqualTo("Kari"));
    }

    @ParameterizedTest
    @CsvSource({
        "ukjent, kari@prove.example, Kari, municipality",
        "baerum, kari, Kari, EMAIL",
        "baerum, kari@prove.example, ' ', NAME"
    })
    void tellsTheOperatorWhatIsWrong(String address, String email, String name, String reason) {
        assertThatExceptionOfType(CommandFailed.class)
                .isThrownBy(() -> command.run(List.of(address, email, name)))
                .satisfies(it -> assertThat(it.reasons())
                        .extracting(Told::key)
                        .containsExactly("command.add-administrator." + reason));
        assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> command.run(List.of(address, email)));
    }

    private UUID add(String email, String name, Role role) {
        return accounts.add(new AddMember(email, name, role, null));
    }

    private void change(UUID account, String name, Role role, boolean active) {
        accounts.change(new ChangeMember(account, accounts.member(account).version(), name, role, null, active));
    }

    /** The last one. */
    private TrailEntry entry() {
        var told = events.stream(TrailEntry.class).toList();
        return told.get(told.size() - 1);
    }

    private void signedIn(UUID account, Role role) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated("x", null, List.of());
        authentication.setDetails(new Member(account, "To", role, null));
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    private static void denies(Runnable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work::run);
    }

    private static void refuses(Reason reason, Runnable work) {
        assertThatExceptionOfType(MemberRefused.class)
                .isThrownBy(work::run)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
