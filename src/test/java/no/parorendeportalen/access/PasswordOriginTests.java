package no.parorendeportalen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.access.PasswordService.LinkState;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator of one municipality does not become a person of another by having been there first. */
@PortalTest
class PasswordOriginTests {

    private static final String KNOWN_TO_BOTH = "noe to kan huske";
    private static final String OWN = "blåbær på brødskiva";

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordService passwords;

    @Autowired
    OperatorAccounts operator;

    @Autowired
    PasswordLinkCommand command;

    @Autowired
    Accounts stored;

    @Autowired
    Memberships memberships;

    @Autowired
    TrailService trail;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private MunicipalityDetails first;
    private MunicipalityDetails second;
    private String email;
    private UUID account;

    /** The first municipality has made an account for somebody of the second. */
    @BeforeEach
    void register() {
        first = TestMunicipalities.add(municipalities);
        second = TestMunicipalities.add(municipalities);
        email = "framtid@" + second.address() + ".example";
        account = add(first);
    }

    @Test
    void forgetsAPasswordThatAnotherMunicipalitysAdministratorMayKnow() {
        choose(link(first), KNOWN_TO_BOTH);
        var intruder = SignIn.as(port, email, KNOWN_TO_BOTH);

        add(second);

        assertThat(signIn(KNOWN_TO_BOTH)).isEqualTo(401);
        assertThat(intruder.get("/konto").statusCode()).isEqualTo(302);
        assertThat(acts(first)).contains("member.passwordChosen", "member.passwordForgotten");
        assertThat(acts(second)).contains("member.passwordForgotten");
        choose(transaction.execute(status -> passwords.mailedLink(email)), OWN);
        assertThat(signIn(OWN)).isEqualTo(302);
        assertThat(acts(second)).contains("member.passwordChosen");
    }

    @Test
    void forgetsItWhereTheOperatorAppointsThePerson() {
        choose(link(first), KNOWN_TO_BOTH);

        var link = current.during(second, () -> operator.appoint(email, "Kari"));

        assertThat(signIn(KNOWN_TO_BOTH)).isEqualTo(401);
        choose(link, OWN);
        assertThat(signIn(OWN)).isEqualTo(302);
        assertThat(acts(second)).contains("member.added", "member.passwordLink", "member.passwordChosen");
    }

    @Test
    void forgetsItAlsoWhenItWasChangedBySomebodySignedInWithIt() {
        choose(link(first), KNOWN_TO_BOTH);
        passwords.change(account, OWN);

        add(second);

        assertThat(signIn(OWN)).isEqualTo(401);
    }

    @Test
    void forgetsItWhenSomebodyGetsAccessBack() {
        add(second);
        turn(second, false);
        choose(link(first), KNOWN_TO_BOTH);

        turn(second, true);

        assertThat(signIn(KNOWN_TO_BOTH)).isEqualTo(401);
    }

    @Test
    void keepsAPasswordThatOnlyThePersonKnows() {
        choose(transaction.execute(status -> passwords.mailedLink(email)), OWN);

        add(second);

        assertThat(signIn(OWN)).isEqualTo(302);
    }

    @Test
    void keepsAPasswordWhereItWasChosen() {
        choose(link(first), OWN);
        turn(first, false);

        turn(first, true);

        assertThat(signIn(OWN)).isEqualTo(302);
    }

    @Test
    void takesBackALinkThatAnotherMunicipalitysAdministratorHolds() {
        var link = link(first);

        add(second);

        assertThat(SignIn.nobody(port).get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void takesNoAdministratorsLinkForAPersonOfAnotherMunicipality() {
        var link = link(first);
        current.during(
                second,
                () -> transaction.executeWithoutResult(status ->
                        memberships.save(new Membership(stored.findById(account).orElseThrow(), Role.STAFF, null))));

        assertThat(passwords.state(token(link))).isEqualTo(LinkState.GONE);
        assertThat(passwords.choose(token(link), KNOWN_TO_BOTH)).isFalse();
        assertThat(signIn(KNOWN_TO_BOTH)).isEqualTo(401);
    }

    @Test
    void leavesALinkThatWasHandedOverWhenOneIsMailed() {
        var handedOver = link(first);
        var mailed = transaction.execute(status -> passwords.mailedLink(email));
        var mailedAgain = transaction.execute(status -> passwords.mailedLink(email));

        assertThat(passwords.state(token(mailed))).isEqualTo(LinkState.UNKNOWN);
        assertThat(passwords.state(token(mailedAgain))).isEqualTo(LinkState.OPEN);
        choose(handedOver, OWN);
        assertThat(passwords.state(token(mailedAgain))).isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void asksNoMunicipalityWhereThePersonHasNoAccessAnyMore() {
        add(second);
        assertThat(current.during(second, () -> accounts.belongsElsewhere(account)))
                .isTrue();

        turn(first, false);

        assertThat(current.during(second, () -> accounts.belongsElsewhere(account)))
                .isFalse();
        choose(link(second), OWN);
        assertThat(signIn(OWN)).isEqualTo(302);
    }

    @Test
    void letsTheOperatorMakeALinkThatChangesNoRole() {
        add(second);

        var told = command.run(List.of(email));

        choose(told.arguments().get(1).toString(), OWN);
        assertThat(signIn(OWN)).isEqualTo(302);
        assertThat(current.during(second, () -> accounts.member(account).role()))
                .isEqualTo(Role.STAFF);
        assertThat(acts(first)).contains("member.passwordLink");
        assertThat(acts(second)).contains("member.passwordLink");
        for (var nobody : List.of("ukjent@prove.example", "tull")) {
            assertThatExceptionOfType(CommandFailed.class)
                    .isThrownBy(() -> command.run(List.of(nobody)))
                    .satisfies(it -> assertThat(it.reasons())
                            .extracting(Told::key)
                            .containsExactly("command.password-link.unknown"));
        }
    }

    @Test
    void tellsEveryMunicipalityOfThePersonThatThePasswordWasChanged() {
        add(second);

        passwords.change(account, OWN);

        assertThat(acts(first)).containsOnlyOnce("member.passwordChosen");
        assertThat(acts(second)).containsOnlyOnce("member.passwordChosen");
    }

    private UUID add(MunicipalityDetails municipality) {
        return current.during(municipality, () -> accounts.add(new AddMember(email, "Kari", Role.STAFF, null)));
    }

    private String link(MunicipalityDetails municipality) {
        return current.during(municipality, () -> accounts.passwordLink(account));
    }

    private void turn(MunicipalityDetails municipality, boolean active) {
        current.during(municipality, () -> {
            var version = accounts.member(account).version();
            accounts.change(new ChangeMember(account, version, null, Role.STAFF, null, active));
        });
    }

    private void choose(String link, String password) {
        assertThat(passwords.choose(token(link), password)).isTrue();
    }

    private int signIn(String password) {
        return SignIn.nobody(port).signIn(email, password).statusCode();
    }

    private List<String> acts(MunicipalityDetails municipality) {
        return current.during(
                municipality,
                () -> trail.history(account).stream().map(it -> it.act()).toList());
    }

    private static String token(String link) {
        return link.substring("/passord/".length());
    }
}
