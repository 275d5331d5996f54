package no.parorendeportalen.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.network.MeetingDesk;
import no.parorendeportalen.network.NetworkService;
import no.parorendeportalen.network.PostDesk;
import no.parorendeportalen.network.RoleDesk;
import no.parorendeportalen.network.TestRoles;
import no.parorendeportalen.upkeep.KeptKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Staff find who has a role, editors keep it so, and the public reaches the role without learning the name. */
@PortalTest
class NetworkPagesTests {

    /** Eight of the page's own, and who has come. */
    private static final int MOST = 9;

    @Autowired
    ApplicationContext context;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    static Town town;

    @BeforeEach
    void build() {
        if (town == null) {
            town = Town.build(context);
        }
    }

    private String path(String below) {
        return "/" + town.address() + below;
    }

    private SignIn editor() {
        return town.as(Role.EDITOR, port);
    }

    @Test
    void tellsThePublicTheNumberAndNeverTheName() {
        var who = town.here(() -> context.getBean(NetworkService.class).at("barneansvarlige"));
        var name = who.byRole().get(0).holder().person();
        var other = who.others().get(0).name();
        var pages = new Pages(port);

        assertThat(pages.ok(path("/kontakt/roller")))
                .contains("67 50 40 50", "Hverdager kl. 8–15", Words.of("upkeep.notChecked"));
        assertThat(pages.ok(path("/tiltak/1")))
                .contains(town.canary() + " barneansvarlig", town.canary() + " nettverk");
        for (var at : List.of("/kontakt/roller", "/kontakt", "/tiltak/1", "/kalender", "/sok?q=nordmann")) {
            assertThat(pages.ok(path(at))).as(at).doesNotContain(name, other, "/ansatt/", "/admin/");
        }
        assertThat(pages.ok(path("/sok?q=barnekontakt"))).doesNotContain("/ansatt/kontaktroller");
        assertThat(pages.ok(path("/kontakt/roller"))).isEqualTo(editor().ok(path("/kontakt/roller")));
        var report = "/meld-feil?om=kontaktrolle:" + town.network().role();
        assertThat(SignIn.nobody(port).get(path(report)).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsThePublicWhomToRingWhereThereIsNoNumber() {
        var empty = Town.empty(context);

        assertThat(new Pages(port).ok("/" + empty.address() + "/kontakt/roller"))
                .contains(Words.of("contactRoles.empty.title"));
    }

    @Test
    void showsStaffWhoItIsAndWhereNobodyIs() {
        var lonely = town.here(() -> context.getBean(UnitService.class).add(town.unit(), "Sone uten noen"));
        town.here(() -> context.getBean(RoleDesk.class).need(town.network().role(), List.of(lonely)));
        var staff = town.as(Role.STAFF, port);

        assertThat(staff.ok(path("/ansatt/kontaktroller?q=barneansvarlig+for+omsorg")))
                .contains("tel:+4767504050", town.canary() + " omsorg", Words.of("upkeep.notChecked"));
        assertThat(staff.get(path("/ansatt/vedlegg/" + town.network().document()))
                        .statusCode())
                .isEqualTo(200);
        var gaps = staff.ok(path("/ansatt/kontaktroller?mangler=ja"));
        assertThat(gaps).contains("Sone uten noen", Words.of("people.gap")).doesNotContain("/admin/rolleinnehavere");
        assertThat(editor().ok(path("/ansatt/kontaktroller?mangler=ja"))).contains("/admin/rolleinnehavere/ny?rolle=");
        assertThat(staff.ok(path("/ansatt/kontaktroller/barneansvarlig")))
                .contains("helsepersonelloven", "/ansatt/tiltak/1", "/ansatt/nettverk/barneansvarlige");
        assertThat(staff.ok(path("/ansatt/kontaktroller?q=finnes-ikke"))).contains(Words.of("people.noHit.title"));
    }

    @Test
    void letsEditorsWriteAndTellsThemOfEachOther() {
        var page = path("/admin/kontaktroller/ny");
        var form = new HashMap<>(SignIn.hidden(editor().ok(page)));
        assertThat(editor().post(page, form).statusCode()).isEqualTo(422);
        form.putAll(Map.of("title", "Demenskoordinator", "plural", "Demenskoordinatorer", "summary", "Kort"));
        assertThat(editor().post(page, form).statusCode()).isEqualTo(302);
        assertThat(editor().post(page, form).statusCode()).isEqualTo(302);
        form.put("summary", "Rettet");
        assertThat(editor().post(page, form).statusCode()).isEqualTo(409);

        var role = path("/admin/kontaktroller/" + form.get("id"));
        var mine = new HashMap<>(SignIn.hidden(editor().ok(role)));
        mine.putAll(Map.of(
                "title",
                "Min",
                "plural",
                "Mine",
                "summary",
                "Kort",
                "units",
                town.unit().toString()));
        var theirs = new HashMap<>(mine);
        theirs.put("title", "Deres");
        assertThat(editor().post(role, theirs).statusCode()).isEqualTo(302);
        var late = editor().post(role, mine);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Deres", "Min");
        mine.put("units", UUID.randomUUID().toString());
        assertThat(editor().post(role, mine).statusCode()).isEqualTo(422);
    }

    @Test
    void handsARoleOnInTheEditorsHands() {
        var make = new TestRoles(context);
        var unit = town.here(() -> context.getBean(UnitService.class).add(town.unit(), "Sone som gir videre"));
        var role = town.network().role();
        var add = path("/admin/rolleinnehavere/ny?rolle=" + role + "&enhet=" + unit);
        var form = new HashMap<>(SignIn.hidden(editor().ok(add)));
        form.putAll(Map.of("role", role.toString(), "unit", unit.toString(), "since", "2024-01-01"));
        assertThat(editor().post(path("/admin/rolleinnehavere/ny"), form).body())
                .contains("id=\"person-error\"");
        form.putAll(Map.of("person", "Anne", "phone", "12"));
        assertThat(editor().post(path("/admin/rolleinnehavere/ny"), form).body())
                .contains("id=\"phone-error\"");
        form.put("phone", "67 50 40 50");
        assertThat(editor().post(path("/admin/rolleinnehavere/ny"), form).statusCode())
                .isEqualTo(302);
        var post = UUID.fromString(form.get("id"));

        var second = new HashMap<>(SignIn.hidden(editor().ok(add)));
        second.putAll(Map.of("role", role.toString(), "unit", unit.toString(), "person", "Berit"));
        assertThat(editor().post(path("/admin/rolleinnehavere/ny"), second).body())
                .contains("id=\"unit-error\"");

        town.here(() -> make.publish(KeptKind.ROLE_POST, post));
        var on = path("/admin/rolleinnehavere/" + post + "/gi-videre");
        var next = new HashMap<>(SignIn.hidden(editor().ok(on)));
        next.putAll(Map.of("person", "Berit", "phone", "67504050", "since", "2023-01-01"));
        assertThat(editor().post(on, next).body()).contains("id=\"since-error\"");
        next.put("since", LocalDate.now().toString());
        assertThat(editor().post(on, next).statusCode()).isEqualTo(302);
        assertThat(editor().post(on, next).statusCode()).isEqualTo(302);

        assertThat(town.here(() -> context.getBean(PostDesk.class).history(role, unit)))
                .extracting(it -> it.said().person())
                .containsExactly("Berit", "Anne");
        assertThat(editor().ok(path("/admin/rolleinnehavere?vis=tidligere")))
                .contains("Anne")
                .doesNotContain("Berit");
        assertThat(town.as(Role.STAFF, port).ok(path("/ansatt/kontaktroller?q=gir+videre")))
                .contains("Berit")
                .doesNotContain("Anne");
    }

    @Test
    void callsAndCancelsAMeetingAndGivesItAsAFile() {
        var network = path("/admin/nettverk/" + town.network().network());
        var form = new HashMap<>(SignIn.hidden(editor().ok(network + "/moter/nytt")));
        form.putAll(Map.of("day", "2098-03-26", "from", "14.00", "to", "12.00"));
        assertThat(editor().post(network + "/moter/nytt", form).body())
                .contains("id=\"to-error\"", "id=\"place-error\"");
        form.putAll(Map.of("to", "15.30", "place", "Rådhuset", "videoUrl", "javascript:alert(1)"));
        assertThat(editor().post(network + "/moter/nytt", form).body()).contains("id=\"videoUrl-error\"");
        form.put(
                "videoUrl",
                "https://video.example/en-lang-adresse-som-gjor-at-linjen-blir-altfor-lang-for-et-kalenderformat");
        assertThat(editor().post(network + "/moter/nytt", form).statusCode()).isEqualTo(302);
        var meeting = UUID.fromString(form.get("id"));

        var file = town.as(Role.STAFF, port).get(path("/ansatt/nettverk/mote/" + meeting + ".ics"));
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        var calendar = Biweekly.parse(file.body()).first();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getEvents().get(0).getLocation().getValue()).isEqualTo("Rådhuset");
        assertThat(file.body().lines()).allMatch(it -> it.getBytes(StandardCharsets.UTF_8).length <= 75);

        var cancel = network + "/moter/" + meeting + "/avlys";
        var why = new HashMap<>(SignIn.hidden(editor().ok(cancel)));
        assertThat(editor().post(cancel, why).statusCode()).isEqualTo(422);
        why.put("reason", "Møteleder er syk");
        assertThat(editor().post(cancel, why).statusCode()).isEqualTo(302);
        assertThat(editor().post(cancel, why).statusCode()).isEqualTo(409);
        assertThat(town.here(() -> context.getBean(MeetingDesk.class)
                                .forEditing(town.network().network(), meeting))
                        .isCancelled())
                .isTrue();
        assertThat(editor().ok(path("/ansatt/nettverk/barneansvarlige"))).contains("Møteleder er syk");
    }

    @Test
    void showsOnesOwnMeetingsAmongAll() {
        // Whoever has the account that is a member is called to it; the others are not.
        var everybody = town.as(Role.STAFF, port).ok(path("/ansatt/kalender"));
        assertThat(everybody).contains(town.canary() + " nettverk", town.canary() + " samling");
        var all = town.here(() -> context.getBean(NetworkService.class).upcomingOf(town.account()));
        assertThat(all).isNotEmpty();
        var shown = Set.of(Role.values()).stream()
                .map(it -> town.as(it, port).ok(path("/ansatt/kalender?vis=mine")))
                .filter(it -> it.contains(town.canary() + " nettverk</a>"))
                .toList();
        assertThat(shown).hasSize(1).allSatisfy(it -> assertThat(it).doesNotContain(town.canary() + " samling"));
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        var large = Town.adopted(context);
        fill(large, 60);
        var few = town.as(Role.STAFF, port);
        var many = large.as(Role.STAFF, port);
        for (var at : List.of(
                "/ansatt/kontaktroller",
                "/ansatt/kontaktroller/barneansvarlig",
                "/ansatt/nettverk",
                "/ansatt/nettverk/barneansvarlige",
                "/ansatt/kalender")) {
            few.ok(path(at));
            many.ok("/" + large.address() + at);
            var forFew = asked(() -> few.ok(path(at)));
            var forMany = asked(() -> many.ok("/" + large.address() + at));
            assertThat(forMany).as("%s: %s", at, forMany).hasSizeLessThanOrEqualTo(MOST);
            assertThat(forMany.size()).as(at).isLessThanOrEqualTo(forFew.size());
        }
        var pages = new Pages(port);
        assertThat(statements.during(() -> pages.ok("/" + large.address() + "/kontakt/roller?x=1")))
                .hasSizeLessThanOrEqualTo(6);
    }

    /** Without what the session costs on every page, and without telling each transaction its municipality. */
    private List<String> asked(Runnable visit) {
        return statements.during(visit).stream()
                .filter(it -> !it.toUpperCase(Locale.ROOT).contains("SPRING_SESSION"))
                .filter(it -> !it.contains("set_config"))
                .toList();
    }

    private void fill(Town in, int units) {
        var make = new TestRoles(context);
        in.here(() -> {
            var whole = make.whole(in.canary(), in.unit(), in.account(), 1);
            for (var number = 0; number < units; number++) {
                var unit = context.getBean(UnitService.class).add(in.unit(), "Sone " + number);
                make.post(whole.role(), unit, "Person " + number, null, "67504050", null, null, false);
                make.post(whole.role(), unit, "Vara " + number, null, null, null, null, true);
                make.meeting(
                        whole.network(),
                        LocalDate.of(2098, 1, 1).plusDays(number).atTime(12, 0));
            }
        });
    }
}
