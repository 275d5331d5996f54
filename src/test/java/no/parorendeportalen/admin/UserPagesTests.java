package no.parorendeportalen.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AddMember;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who has access is decided on these pages, and somebody is always left to decide it. */
@PortalTest
class UserPagesTests {

    private static final Pattern LINK = Pattern.compile("value=\"http[^\"]*(/passord/[^\"]+)\"");

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    UnitService units;

    @Autowired
    AccountService accounts;

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
        path = office.path("/admin/brukere");
    }

    @Test
    void addsSomebodyWithARoleAndAUnit() {
        var home = office.unit("Hjemmetjenesten");
        var answer = administrator.postForm(
                path + "/ny",
                Map.of(
                        "email", " Kari@Eksempel.example ",
                        "name", "Kari Ødegård",
                        "role", "STAFF",
                        "unit", home.toString(),
                        "active", "false",
                        "passwordHash", "x"));

        assertThat(answer.statusCode()).isEqualTo(302);
        var kari = member("kari@eksempel.example");
        assertThat(kari.name()).isEqualTo("Kari Ødegård");
        assertThat(kari.role()).isEqualTo(Role.STAFF);
        assertThat(kari.unit()).isEqualTo(home);
        assertThat(kari.active()).isTrue();
        assertThat(kari.hasPassword()).isFalse();
        assertThat(administrator.ok(path)).contains("Kari Ødegård", Words.of("users.status.WITHOUT_PASSWORD"));
    }

    @Test
    void keepsAnAddressThatIsNone() {
        for (var email : List.of("", "kari", "kari@", "a@b@c.no", "a b@c.no", "kari@c.no\u0000", "\u202ekari@c.no")) {
            var answer = administrator.postForm(path + "/ny", Map.of("email", email, "name", "Kari", "role", "STAFF"));

            assertThat(answer.statusCode()).as(email).isEqualTo(422);
            assertThat(answer.body()).contains("id=\"email-error\"", "value=\"Kari\"");
            assertThat(members()).hasSize(1);
        }
    }

    @Test
    void keepsARoleThatIsNone() {
        for (var role : List.of("", "KONGE", "ADMINISTRATOR,STAFF")) {
            var answer = administrator.postForm(
                    path + "/ny", Map.of("email", "kari@c.example", "name", "Kari", "role", role));

            assertThat(answer.statusCode()).as(role).isEqualTo(422);
            assertThat(answer.body()).contains("kari@c.example");
            assertThat(members()).hasSize(1);
        }
    }

    @Test
    void refusesAUnitOfAnotherMunicipality() {
        var theirs = Office.open(municipalities, current, units, accounts).unit("Deres");
        var answer = administrator.postForm(
                path + "/ny",
                Map.of("email", "kari@c.example", "name", "Kari", "role", "STAFF", "unit", theirs.toString()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(Words.of("validation.member.UNIT"));
        assertThat(members()).hasSize(1);
    }

    @Test
    void changesARoleThatBitesAtTheNextRequest() {
        var kari = office.add("kari", Role.ADMINISTRATOR, null);
        var hers = office.signIn(port, "kari");
        hers.ok(path);

        var answer = administrator.postForm(
                path + "/" + kari, Map.of("name", "kari", "role", "STAFF", "unit", "", "version", version(kari)));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(office.within(() -> accounts.member(kari).role())).isEqualTo(Role.STAFF);
        assertThat(hers.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void showsBothVersionsWhenSomebodyElseWasFirst() {
        var kari = office.add("kari", Role.STAFF, null);
        var version = version(kari);
        administrator.postForm(path + "/" + kari, Map.of("name", "Kari Først", "role", "STAFF", "version", version));
        var late = administrator.postForm(
                path + "/" + kari, Map.of("name", "Kari Sist", "role", "LEADER", "version", version));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Først", "value=\"Kari Sist\"", "Leder")
                .doesNotContain("??");
        assertThat(office.within(() -> accounts.member(kari).name())).isEqualTo("Kari Først");
    }

    @Test
    void alwaysLeavesAnAdministrator() {
        var own = member(office.email("administrator")).account();
        var lessened = administrator.postForm(
                path + "/" + own, Map.of("name", "administrator", "role", "STAFF", "version", version(own)));
        assertThat(lessened.statusCode()).isEqualTo(422);
        assertThat(lessened.body()).contains(Words.of("validation.member.LAST_ADMINISTRATOR"));

        administrator.postForm(path + "/" + own + "/sperr", Map.of("version", version(own)));
        assertThat(administrator.ok(path + "/" + own)).contains(Words.of("validation.member.LAST_ADMINISTRATOR"));
        assertThat(member(office.email("administrator")).active()).isTrue();
    }

    @Test
    void takesAccessAwayAfterAskingAndGivesItBack() {
        var kari = office.add("kari", Role.EDITOR, null);
        var hers = office.signIn(port, "kari");
        var asked = administrator.ok(path + "/" + kari + "/sperr");
        assertThat(asked).contains(Words.of("users.disable.consequence"));

        assertThat(administrator
                        .post(path + "/" + kari + "/sperr", SignIn.hidden(asked))
                        .statusCode())
                .isEqualTo(302);
        assertThat(member(office.email("kari")).active()).isFalse();
        assertThat(hers.get(office.path("/admin")).statusCode()).isEqualTo(403);

        administrator.postForm(path + "/" + kari, path + "/" + kari + "/apne", Map.of("version", version(kari)));
        assertThat(member(office.email("kari")).active()).isTrue();
    }

    @Test
    void showsALinkOnceThatLetsSomebodyChooseAPassword() {
        administrator.postForm(path + "/ny", Map.of("email", "kari@lenke.example", "name", "Kari", "role", "STAFF"));
        var kari = path + "/" + member("kari@lenke.example").account();
        var answer = administrator.postForm(kari, kari + "/lenke", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var link = LINK.matcher(answer.body());
        assertThat(link.find()).isTrue();
        assertThat(administrator.ok(kari)).doesNotContain(link.group(1));
    }

    @Test
    void makesNoLinkForSomebodyWhomAnotherMunicipalityKnows() {
        var other = Office.open(municipalities, current, units, accounts);
        var kari = other.add("kari", Role.ADMINISTRATOR, null);
        var added = administrator.postForm(
                path + "/ny", Map.of("email", other.email("kari"), "name", "En annen", "role", "STAFF"));
        assertThat(administrator.ok(added.headers().firstValue("Location").orElseThrow()))
                .contains(Words.of("users.addedElsewhere", other.email("kari")));
        var hers = path + "/" + kari;

        assertThat(administrator.ok(hers))
                .contains(Words.of("users.link.elsewhere"), "value=\"kari\"")
                .doesNotContain(hers + "/lenke");
        assertThat(administrator.postForm(hers, hers + "/lenke", Map.of()).statusCode())
                .isEqualTo(302);
        var renamed = administrator.postForm(
                hers, Map.of("name", "Et annet navn", "role", "STAFF", "version", version(kari)));
        assertThat(renamed.statusCode()).isEqualTo(422);
        assertThat(renamed.body()).contains(Words.of("validation.member.ELSEWHERE"));
    }

    @Test
    void knowsNothingOfAnothersUsers() {
        var other = Office.open(municipalities, current, units, accounts);
        var theirs = other.add("kari", Role.STAFF, null);

        for (var below : List.of("", "/sperr")) {
            assertThat(administrator.get(path + "/" + theirs + below).statusCode())
                    .isEqualTo(404);
        }
        for (var below : List.of("", "/sperr", "/apne", "/lenke")) {
            assertThat(administrator
                            .postForm(
                                    path + "/ny",
                                    path + "/" + theirs + below,
                                    Map.of("name", "Tatt", "role", "ADMINISTRATOR", "version", "0"))
                            .statusCode())
                    .as(below)
                    .isEqualTo(404);
        }
        assertThat(administrator.get(path + "/tull").statusCode()).isEqualTo(404);
        assertThat(administrator.get(path + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void findsAmongManyWithoutAskingMoreOften() {
        administrator.ok(path); // gives the session its token
        var few = statements.during(() -> administrator.ok(path + "?side=1"));
        office.within(() -> {
            for (var i = 0; i < 120; i++) {
                accounts.add(new AddMember(office.email("nr" + i), "Åse Nr. " + i, Role.STAFF, null));
            }
            return true;
        });
        var many = statements.during(() -> assertThat(administrator.ok(path + "?side=1"))
                .contains("side=3")
                .doesNotContain("side=4"));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(10);
        assertThat(administrator.ok(path + "?q=ase+nr.+119"))
                .contains("Åse Nr. 119")
                .doesNotContain("Åse Nr. 1<");
        assertThat(administrator.ok(path + "?rolle=administrator&status=aktiv")).doesNotContain("Åse Nr.");
        assertThat(administrator.ok(path + "?status=uten-passord&side=99")).contains("Åse Nr.");
        assertThat(administrator.ok(path + "?q=%3Cscript%3E&enhet=tull&rolle=konge"))
                .contains("&lt;script&gt;");
    }

    private List<MemberDetails> members() {
        return office.within(accounts::members);
    }

    private MemberDetails member(String email) {
        return members().stream()
                .filter(it -> it.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private String version(UUID account) {
        return String.valueOf(office.within(() -> accounts.member(account).version()));
    }
}
