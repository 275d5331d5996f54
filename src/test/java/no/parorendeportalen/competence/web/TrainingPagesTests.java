package no.parorendeportalen.competence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.ChangeMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.admin.Office;
import no.parorendeportalen.competence.TestCourses;
import no.parorendeportalen.competence.TestPlan;
import no.parorendeportalen.competence.Whom;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An employee sees what to take, says what is taken; who leads the unit sees how far it has come, and nobody else does. */
@PortalTest
class TrainingPagesTests {

    private static final LocalDate PAST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO_COME = LocalDate.of(2099, 1, 1);

    @Autowired
    ApplicationContext context;

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

    private Office office;
    private UUID care;
    private UUID below;
    private UUID course;
    private String page;
    private String mine;

    @BeforeEach
    void plan() {
        office = Office.open(municipalities, current, units, accounts);
        care = office.unit("Omsorg");
        below = office.within(() -> units.add(care, "Hjemmetjenesten"));
        course = office.within(() -> TestCourses.publish(context, "Snakke med barn"));
        office.within(() -> TestPlan.row(context, course, Whom.unit(care), PAST));
        page = office.path("/ansatt/opplaering/snakke-med-barn");
        mine = office.path("/ansatt/opplaering");
    }

    private SignIn signIn(String name, Role role, UUID unit) {
        office.add(name, role, unit);
        return office.signIn(port, name);
    }

    private void take(SignIn who, String day) {
        assertThat(who.postForm(page, Map.of("doneOn", day)).statusCode()).isEqualTo(302);
    }

    @Test
    void tellsWhatToTakeAndKeepsWhatIsTaken() {
        var kari = signIn("kari", Role.STAFF, below);
        assertThat(kari.ok(mine))
                .contains("Snakke med barn", Words.of("competence.state.OVERDUE"))
                .doesNotContain(Words.of("competence.taken.title"));

        assertThat(kari.postForm(page, Map.of("doneOn", "2099-01-01")).statusCode())
                .isEqualTo(422);
        assertThat(kari.postForm(page, Map.of("doneOn", "i går")).statusCode()).isEqualTo(422);
        take(kari, "02.03.2026");
        assertThat(kari.ok(page)).contains("Tatt 2. mars 2026", Words.of("competence.state.DONE"));
        assertThat(kari.ok(mine)).contains(Words.of("competence.taken.title"));

        kari.postForm(page, page + "/trekk", Map.of("doneOn", "2026-03-02"));
        var told = kari.ok(page);
        assertThat(told).contains(Words.of("work.undo")).doesNotContain("Tatt 2. mars 2026");
        kari.post(page + "?doneOn=2026-03-02", Map.of("_csrf", SignIn.token(told)));
        assertThat(kari.ok(page)).contains("Tatt 2. mars 2026");
    }

    @Test
    void showsNobodyWhatAnotherHasTaken() {
        take(signIn("kari", Role.STAFF, below), "2026-03-02");
        for (var other : List.of(
                signIn("ola", Role.STAFF, below),
                signIn("redaktor", Role.EDITOR, care),
                signIn("enhetslos", Role.LEADER, null),
                office.signIn(port, "administrator"))) {
            assertThat(other.ok(page)).doesNotContain("mars 2026");
            assertThat(other.get(mine + "/min-enhet").statusCode()).isEqualTo(404);
            assertThat(other.get(mine + "/min-enhet.csv").statusCode()).isEqualTo(404);
        }
        assertThat(office.signIn(port, "administrator").ok(office.path("/admin/endringer")))
                .doesNotContain("mars 2026");
    }

    @Test
    void showsTheLeaderThoseOfTheUnitAndBelowAsTheyAreNow() {
        var leader = signIn("leder", Role.LEADER, care);
        office.add("kari", Role.STAFF, below);
        office.add("ola", Role.STAFF, care);
        office.add("per", Role.STAFF, office.unit("Skole"));
        take(office.signIn(port, "kari"), "2026-03-02");
        take(office.signIn(port, "per"), "2026-03-02");

        assertThat(leader.ok(mine)).contains(mine + "/min-enhet");
        assertThat(leader.ok(mine + "/min-enhet"))
                .contains(Words.of("competence.coverage.count", 1, 3), "kari", "ola", "2. mars 2026")
                .doesNotContain("per<");
        assertThat(leader.ok(mine + "/min-enhet.csv")).contains("Snakke med barn;kari;Hjemmetjenesten;ja;2026-03-02");

        office.signIn(port, "kari").postForm(page, page + "/trekk", Map.of("doneOn", "2026-03-02"));
        move("per", care);
        assertThat(leader.ok(mine + "/min-enhet")).contains(Words.of("competence.coverage.count", 1, 4), "per<");
        move("kari", office.unit("Kultur"));
        assertThat(leader.ok(mine + "/min-enhet")).doesNotContain("kari<");
    }

    private void move(String name, UUID unit) {
        office.within(() -> {
            var member = accounts.members().stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            accounts.change(
                    new ChangeMember(member.account(), member.version(), member.name(), member.role(), unit, true));
            return member;
        });
    }

    @Test
    void keepsEachMunicipalitysToItself() {
        var other = Office.open(municipalities, current, units, accounts);
        other.add("nabo", Role.STAFF, null);
        var neighbour = other.signIn(port, "nabo");
        assertThat(neighbour.get(page).statusCode()).isEqualTo(404);
        assertThat(neighbour
                        .get(other.path("/ansatt/opplaering/snakke-med-barn"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(SignIn.nobody(port).get(page).statusCode()).isEqualTo(302);
    }

    @Test
    void findsByWordsAndService() {
        var kari = signIn("kari", Role.STAFF, null);
        assertThat(kari.ok(mine + "?q=MAMMA&tjeneste=school&form=e-laering")).contains("Snakke med barn");
        assertThat(kari.ok(mine + "?tjeneste=gp")).doesNotContain("Snakke med barn");
        assertThat(kari.ok(mine + "?q=noe+annet")).contains(Words.of("competence.nothing.title"));
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        var kari = signIn("kari", Role.STAFF, below);
        var leader = signIn("leder", Role.LEADER, care);
        kari.ok(mine);
        leader.ok(mine);
        var few = List.of(asked(kari, mine), asked(kari, page), asked(leader, mine + "/min-enhet"));
        office.within(() -> {
            for (var i = 0; i < 60; i++) {
                var more = TestCourses.publish(context, "Kurs nummer " + i);
                TestPlan.row(context, more, Whom.unit(below), TO_COME);
            }
            return course;
        });
        for (var i = 0; i < 10; i++) {
            office.add("ansatt" + i, Role.STAFF, below);
        }
        take(kari, "2026-03-02");
        kari.ok(page);
        var many = List.of(asked(kari, mine), asked(kari, page), asked(leader, mine + "/min-enhet"));

        assertThat(many.stream().map(List::size).toList())
                .as("%s", many)
                .isEqualTo(few.stream().map(List::size).toList());
        assertThat(many).allMatch(it -> it.size() <= 8 + FRAME);
    }

    /** The session, read and written, and who it is: asked for every page of work. */
    private static final int FRAME = 4;

    private List<String> asked(SignIn who, String path) {
        return Objects.requireNonNull(statements.during(() -> who.ok(path)));
    }
}
