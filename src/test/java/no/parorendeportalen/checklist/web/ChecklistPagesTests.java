package no.parorendeportalen.checklist.web;

import static no.parorendeportalen.document.DocumentKind.CHECKLIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AddMember;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.checklist.NeutralLabel;
import no.parorendeportalen.checklist.RunAct;
import no.parorendeportalen.checklist.RunDesk;
import no.parorendeportalen.checklist.RunService;
import no.parorendeportalen.checklist.TestRuns;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.municipality.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Checklists as staff use them, alone and together. */
@PortalTest
class ChecklistPagesTests {

    private static final int MOST = 8;
    private static final Pattern MAIN = Pattern.compile("<main.*</main>", Pattern.DOTALL);
    private static final Pattern TICKS = Pattern.compile("<input[^>]*data-tick-here[^>]*>");

    @Autowired
    ApplicationContext context;

    @Autowired
    DocumentDesk desk;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private Town town;
    private String lists;
    private String runs;
    private UUID checklist;

    @BeforeEach
    void build() {
        town = Town.empty(context);
        lists = "/" + town.address() + "/ansatt/sjekklister";
        runs = "/" + town.address() + "/ansatt/gjennomganger";
        checklist = town.here(() -> TestRuns.checklist(context, "Kartlegge barn", 4));
    }

    /** A box without a name in no form cannot be sent, and there is nothing else to fill in. */
    @Test
    void hasNoFieldThatAnythingCouldBeSentFromWhenItIsUsedAlone() {
        var page = town.as(Role.STAFF, port).ok(lists + "/kartlegge-barn");
        var main = MAIN.matcher(page).results().findFirst().orElseThrow().group();
        assertThat(main)
                .contains("Kartlegge barn punkt 4", Words.of("checklist.privacy"))
                .doesNotContain("<form", "<textarea", "<select", "type=\"text\"", " name=");
        assertThat(TICKS.matcher(main).results().map(it -> it.group()))
                .hasSize(4)
                .noneMatch(it -> it.contains(" name="));
    }

    @Test
    void isListedFoundAndReadInItsOldVersions() {
        town.here(() -> {
            desk.revise(checklist);
            var text = desk.folder(checklist).draft().text();
            desk.write(checklist, null, TestDocuments.noted(text, "Ny rekkefølge", false));
            TestDocuments.approve(context, checklist, LocalDate.now());
        });
        var staff = town.as(Role.STAFF, port);
        assertThat(staff.ok(lists)).contains("Kartlegge barn");
        var editor = town.as(Role.EDITOR, port);
        var admin = "/" + town.address() + "/admin/sjekklister";
        assertThat(staff.ok(lists) + staff.ok(lists + "/kartlegge-barn")).doesNotContain("href=\"" + admin);
        assertThat(editor.ok(lists)).contains(Words.of("checklists.edit"));
        assertThat(editor.ok(lists + "/kartlegge-barn")).contains("href=\"" + admin + "/" + checklist + "\"");
        assertThat(staff.ok(lists + "?q=kartlegge&min-enhet=ja")).contains("Kartlegge barn");
        assertThat(staff.ok(lists + "?q=finnes-ikke")).contains(Words.of("checklists.none"));
        assertThat(staff.ok(lists + "/kartlegge-barn/versjoner")).contains("Ny rekkefølge");
        assertThat(staff.ok(lists + "/kartlegge-barn/versjoner/2/endringer"))
                .contains("Ny rekkefølge", Words.of("document.comparison.none"));
        assertThat(staff.get(lists + "/kartlegge-barn/versjoner/1/endringer").statusCode())
                .isEqualTo(404);
        assertThat(staff.ok(lists + "/kartlegge-barn/versjoner/1"))
                .contains(Words.of("document.retired.title"))
                .doesNotContain("/kartlegge-barn/start");
    }

    @Test
    void isStartedGivenAwayAndSeenByTheBranchAlone() {
        var staff = town.as(Role.STAFF, port);
        var form = SignIn.hidden(staff.ok(lists + "/kartlegge-barn/start"));
        var colleague = town.here(() -> TestRuns.colleague(context, Role.LEADER).account());
        assertThat(staff.postForm(lists + "/kartlegge-barn/start", Map.of("starts", "i morgen"))
                        .statusCode())
                .isEqualTo(422);
        var left = staff.postForm(
                lists + "/kartlegge-barn/start",
                Map.of(
                        "label",
                        "FURU",
                        "responsible",
                        UUID.randomUUID().toString(),
                        "starts",
                        "2026-11-01",
                        "ends",
                        "2026-11-30"));
        assertThat(left.statusCode()).isEqualTo(422);
        assertThat(left.body()).contains(Words.of("validation.runColleague"), "value=\"2026-11-30\"");
        var started = staff.post(
                lists + "/kartlegge-barn/start",
                Map.of(
                        "_csrf",
                        form.get("_csrf"),
                        "id",
                        form.get("id"),
                        "label",
                        "FURU",
                        "responsible",
                        colleague.toString(),
                        "starts",
                        "2026-11-01",
                        "ends",
                        "2026-11-30"));
        assertThat(started.statusCode()).isEqualTo(302);
        var run = runs + "/" + form.get("id");
        assertThat(staff.ok(run))
                .contains(
                        "Furu",
                        town.name(Role.LEADER),
                        Words.of("run.handled.points", 0, 4),
                        Words.of("breadcrumb.back", Words.of("runs.title")));
        assertThat(staff.ok(run + "/overlever"))
                .contains(town.name(Role.STAFF))
                .doesNotContain("value=\"" + colleague + "\"");
        assertThat(staff.ok(lists)).contains("Furu");
        assertThat(staff.ok(run + "/gjennomgang.csv")).contains("Kartlegge barn punkt 1;Behandler;Ikke gjort");

        var far = elsewhere("Tildelingskontoret", Role.STAFF);
        assertThat(far.get(run).statusCode()).isEqualTo(404);
        assertThat(far.post(run + "/avslutt", Map.of("_csrf", SignIn.token(far.ok("/konto"))))
                        .statusCode())
                .isEqualTo(404);

        var other = town.here(() -> context.getBean(UnitService.class).named("Tildelingskontoret"));
        var giving = staff.ok(run + "/overlever?enhet=" + other);
        var there = town.here(() -> context.getBean(AccountService.class).members().stream()
                .filter(it -> "Ansatt Tildelingskontoret".equals(it.name()))
                .findFirst()
                .orElseThrow()
                .account());
        var nobody = staff.post(run + "/overlever", SignIn.hidden(giving));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains(Words.of("validation.NotNull.handOverForm.responsible"));
        var fields = SignIn.hidden(giving);
        fields.put("responsible", there.toString());
        var stale = new LinkedHashMap<>(fields);
        stale.put("version", "99");
        var again = staff.post(run + "/overlever", stale);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body())
                .contains(Words.of("validation.runChanged", town.name(Role.LEADER)))
                .containsPattern("value=\"" + there + "\"[^>]*selected");
        var gone = new LinkedHashMap<>(fields);
        gone.put("responsible", UUID.randomUUID().toString());
        var unknown = staff.post(run + "/overlever", gone);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains(Words.of("validation.runColleague"));
        assertThat(staff.post(run + "/overlever", fields).statusCode()).isEqualTo(302);
        assertThat(staff.get(run).statusCode()).isEqualTo(404);
        assertThat(far.ok(run)).contains("Furu", "Tildelingskontoret");
        assertThat(far.ok(run + "/logg")).contains(Words.of("run.act.HANDED_OVER"), town.name(Role.STAFF));
    }

    @Test
    void asksForAnotherUnitWhereTheOneThatWasChosenHasEndedMeanwhile() {
        var run = runs + "/" + town.here(() -> TestRuns.start(context, "kartlegge-barn", Role.STAFF, NeutralLabel.EIK));
        elsewhere("Nattevakten", Role.STAFF);
        var there = town.here(() -> context.getBean(UnitService.class).named("Nattevakten"));
        var person = town.here(() -> context.getBean(Colleagues.class).inUnits(Set.of(there)))
                .get(0)
                .account()
                .toString();
        var staff = town.as(Role.STAFF, port);
        var form = SignIn.hidden(staff.ok(run + "/overlever?enhet=" + there));
        form.put("responsible", person);
        var heir = town.here(() -> {
            var units = context.getBean(UnitService.class);
            var ending = units.units().find(there).orElseThrow();
            units.end(there, ending.version(), town.unit(), LocalDate.now());
            return town.unit();
        });

        var ended = staff.post(run + "/overlever", form);
        assertThat(ended.statusCode()).isEqualTo(422);
        assertThat(ended.body())
                .contains(Words.of("validation.runUnitEnded", "Nattevakten"), "href=\"#enhet\"", person)
                .containsPattern("value=\"" + there + "\"[^>]*selected");
        assertThat(staff.get(run + "/overlever?enhet=" + there).statusCode()).isEqualTo(422);
        assertThat(staff.ok(run + "/overlever?enhet=" + heir + "&ansvarlig=" + person))
                .containsPattern("value=\"" + person + "\"[^>]*selected");
    }

    @Test
    void tellsWhoGoesOnWithItThatTheUnitHasEndedAndItsNameWasTaken() {
        var run = town.here(() -> {
            var units = context.getBean(UnitService.class);
            var heir = units.add(units.tree().get(0).id(), "Ny enhet");
            var there = TestRuns.start(context, "kartlegge-barn", Role.STAFF, NeutralLabel.EIK);
            context.getBean(TransactionTemplate.class)
                    .executeWithoutResult(it -> database.sql("update checklist_run set unit_id = ? where id = ?")
                            .params(heir, there)
                            .update());
            var moved = TestRuns.start(context, "kartlegge-barn", Role.STAFF, NeutralLabel.EIK);
            var own = TestRuns.colleague(context, Role.STAFF).unit();
            var version = units.tree().stream()
                    .filter(it -> it.id().equals(own))
                    .findFirst()
                    .orElseThrow()
                    .version();
            units.end(own, version, heir, LocalDate.now());
            return moved;
        });
        var line = town.here(() -> context.getBean(RunService.class).find(run));
        assertThat(line.unitName()).isEqualTo("Ny enhet");
        assertThat(line.label()).isNotEqualTo(NeutralLabel.EIK);
        assertThat(town.here(() -> context.getBean(RunService.class).log(run, 1))
                        .lines()
                        .get(0))
                .satisfies(it -> {
                    assertThat(it.act()).isEqualTo(RunAct.HANDED_OVER);
                    assertThat(it.by()).isNull();
                    assertThat(it.label()).isEqualTo(line.label());
                });
        assertThat(town.as(Role.ADMINISTRATOR, port).ok("/" + town.address() + "/admin/endringer"))
                .contains("Ny enhet", Words.of("run.label.EIK"));
    }

    @Test
    void keepsTheVersionItBeganWithAndSaysThatThereIsANewerOne() {
        var run = town.here(() -> TestRuns.start(context, "kartlegge-barn", Role.STAFF, NeutralLabel.EIK));
        town.here(() -> {
            desk.revise(checklist);
            desk.write(
                    checklist,
                    null,
                    TestDocuments.text("Kartlegge barn", TestDocuments.step("", "Et helt nytt punkt")));
            TestDocuments.approve(context, checklist, LocalDate.now());
        });
        assertThat(town.as(Role.STAFF, port).ok(runs + "/" + run))
                .contains("Kartlegge barn punkt 4", Words.of("run.behind", "1", "2"))
                .doesNotContain("Et helt nytt punkt");
    }

    @Test
    void onlyTheLeaderSeesHowTheUnitUsesIt() {
        var liste = town.here(() -> {
            var run = TestRuns.whole(context, "Samtale");
            context.getBean(RunDesk.class).close(run);
            return run;
        });
        assertThat(liste).isNotNull();
        var usage = town.as(Role.LEADER, port).ok(lists + "/samtale/bruk");
        assertThat(usage).contains(Words.of("run.reason.TOO_EARLY") + ": 1").doesNotContain(town.name(Role.STAFF));
        assertThat(usage.indexOf("Samtale punkt 2")).isLessThan(usage.indexOf("Samtale punkt 1"));
        for (var role : List.of(Role.STAFF, Role.EDITOR, Role.ADMINISTRATOR)) {
            assertThat(town.as(role, port).get(lists + "/samtale/bruk").statusCode())
                    .as(role.name())
                    .isEqualTo(404);
        }
    }

    @Test
    void costsAsMuchForManyAsForFew() {
        var run = town.here(() -> TestRuns.start(context, "kartlegge-barn", Role.STAFF, NeutralLabel.EIK));
        var staff = town.as(Role.STAFF, port);
        var leader = town.as(Role.LEADER, port);
        var pages = List.of(
                lists,
                lists + "?q=kartlegge&min-enhet=ja",
                lists + "/kartlegge-barn",
                lists + "/kartlegge-barn/bruk",
                runs,
                runs + "/" + run,
                runs + "/" + run + "/logg");
        pages.forEach(leader::ok);
        var few = pages.stream().map(it -> asked(leader, it)).toList();
        town.here(() -> {
            TestDocuments.many(context, CHECKLIST, 2_000);
            return closed(2_000, run);
        });

        for (var at = 0; at < pages.size(); at++) {
            assertThat(asked(leader, pages.get(at)))
                    .as(pages.get(at))
                    .hasSameSizeAs(few.get(at))
                    .hasSizeLessThanOrEqualTo(MOST);
        }
        assertThat(staff.ok(lists)).contains("2\u00a0001 sjekklister");
        assertThat(staff.ok(runs + "?vis=avsluttet")).contains("2\u00a0000 gjennomganger");
        assertThat(town.here(() -> statements.during(
                        () -> context.getBean(RunService.class).openIn(town.unit()))))
                .filteredOn(it -> it.contains("checklist_run"))
                .hasSize(1);
    }

    /** Those of the session are every page's. */
    private List<String> asked(SignIn who, String path) {
        return statements.during(() -> who.ok(path)).stream()
                .filter(it -> !it.toLowerCase().contains("spring_session") && !it.contains("set_config"))
                .toList();
    }

    private int closed(int count, UUID like) {
        return context.getBean(TransactionTemplate.class)
                .execute(it -> database.sql(
                                "insert into checklist_run select municipality_id, gen_random_uuid(), 0, version_id, unit_id, label,"
                                        + " responsible_id, starts, ends, 'CLOSED' from checklist_run, generate_series(1, ?) where id = ?")
                        .params(count, like)
                        .update());
    }

    private SignIn elsewhere(String unit, Role role) {
        var email = "en." + unit.toLowerCase() + "@" + town.address() + ".example";
        town.here(() -> context.getBean(AccountService.class)
                .addWithPassword(
                        new AddMember(
                                email,
                                "Ansatt " + unit,
                                role,
                                context.getBean(UnitService.class).named(unit)),
                        Town.PASSWORD));
        return SignIn.as(port, email, Town.PASSWORD);
    }
}
