package no.parorendeportalen.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Town;
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import no.parorendeportalen.upkeep.Upkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has which role where: one at a time, handed on without losing anybody, and where nobody is, it is said. */
@PortalTest
class RoleServiceTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    ApplicationContext context;

    @Autowired
    RoleService roles;

    @Autowired
    PostDesk posts;

    @Autowired
    UnitService units;

    Town town;
    TestRoles make;
    UUID home;
    UUID zone;
    UUID school;
    UUID role;

    @BeforeEach
    void addUnits() {
        town = Town.empty(context);
        make = new TestRoles(context);
        home = unit(town.unit(), "Hjemmetjenesten");
        zone = unit(home, "Sone nord");
        school = unit(town.unit(), "Skolen");
        role = town.here(() -> make.role("Barneansvarlig", null, Set.of(home, zone, school), Set.of()));
    }

    private UUID unit(UUID parent, String name) {
        return town.here(() -> units.add(parent, name + " " + COUNT.incrementAndGet()));
    }

    private UUID have(UUID unit, String person) {
        return town.here(() -> make.post(role, unit, person, null, null, null, null, false));
    }

    private RoleSeat seat(UUID unit) {
        return town.here(() -> roles.at("barneansvarlig")).seats().stream()
                .filter(it -> it.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhereNobodyIsAndWhoIsNearestAbove() {
        assertThat(town.here(() -> roles.gaps(town.unit())))
                .extracting(RoleGap::unit)
                .containsOnly(home, zone, school);
        have(home, "Kari");

        assertThat(seat(home).isGap()).isFalse();
        assertThat(seat(zone).isGap()).isTrue();
        assertThat(seat(zone).above().holder().person()).isEqualTo("Kari");
        assertThat(town.here(() -> roles.gaps(home))).extracting(RoleGap::unit).containsExactly(zone);
        assertThat(town.here(() -> roles.find(RoleFilter.ALL)).gaps()).isEqualTo(2);
    }

    @Test
    void letsAUnitServeThoseBelowItOnlyWhereItSaysSo() {
        var said = new PostSaid(false, true, "Kari", null, null, null, "", null, null);
        town.here(() -> make.post(role, home, said));

        assertThat(seat(zone).isGap()).isFalse();
        assertThat(seat(zone).isServed()).isTrue();
        assertThat(town.here(() -> roles.gaps(town.unit())))
                .extracting(RoleGap::unit)
                .containsExactly(school);
    }

    @Test
    void findsWhoIsAskedForInWords() {
        have(home, "Kari");
        var asked = new RoleFilter("hvem er barneansvarlig for hjemmetjenesten", null, null, null, false);

        assertThat(town.here(() -> roles.find(asked)).seats())
                .extracting(RoleSeat::unit)
                .containsExactly(home);
        assertThat(town.here(() -> roles.find(new RoleFilter("", null, zone, null, false)))
                        .seats())
                .singleElement()
                .satisfies(it -> assertThat(it.above().unitName()).startsWith("Hjemmetjenesten"));
    }

    @Test
    void losesNobodyWhenARoleIsHandedOn() {
        var first = have(home, "Kari");
        var version = town.here(() -> posts.forEditing(first)).kept().version();
        var next = new PostSaid(false, false, "Ola", null, new PhoneNumber("67504050"), null, "", TODAY, null);
        var command = new HandOn(first, version, UUID.randomUUID(), next);
        town.here(() -> posts.handOn(command));
        town.here(() -> posts.handOn(command));

        assertThat(seat(home).holders()).extracting(Holder::person).containsExactly("Ola");
        assertThat(town.here(() -> posts.history(role, home)))
                .extracting(it -> it.said().person() + " " + it.said().until())
                .containsExactly("Ola null", "Kari " + TODAY.minusDays(1));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> town.here(() -> posts.end(first, version, TODAY)));
    }

    @Test
    void hasOneAtATimeAndAnyNumberOfDeputies() {
        have(home, "Kari");
        town.here(() -> make.post(role, home, "Vara", null, null, null, null, true));
        town.here(() -> make.post(role, home, "Vara to", null, null, null, null, true));

        assertThatExceptionOfType(SeatTaken.class).isThrownBy(() -> have(home, "Ola"));
        assertThat(seat(home).deputies()).hasSize(2);
        assertThat(refused("""
                insert into role_post (municipality_id, id, version, published, removed, check_every, contact_role_id, unit_id, deputy,
                    covers_below, person, contact_note)
                select municipality_id, gen_random_uuid(), 0, true, false, 6, contact_role_id, unit_id, false, false, 'Ola', ''
                from role_post where person = 'Kari'""")).contains("role_post_one_holder");
        assertThat(refused("update role_post set person = null")).contains("role_post_somebody");
        assertThat(refused("update role_post set since = '2026-02-01', until = '2026-01-01'"))
                .contains("role_post");
        assertThat(refused("update role_post set phone = '12'")).contains("role_post");
    }

    private String refused(String sql) {
        try {
            town.here(() -> context.getBean(TransactionTemplate.class)
                    .executeWithoutResult(
                            it -> context.getBean(JdbcClient.class).sql(sql).update()));
            return "";
        } catch (DataAccessException refused) {
            return String.valueOf(refused.getMostSpecificCause().getMessage());
        }
    }

    @Test
    void refusesToTakeBackWhoseSeatIsTaken() {
        var first = have(home, "Kari");
        var kept = context.getBean(KeptService.class);
        town.here(() -> kept.take(KeptStep.REMOVE, KeptKind.ROLE_POST, first, null));
        have(home, "Ola");

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> town.here(() -> kept.take(KeptStep.TAKE_BACK, KeptKind.ROLE_POST, first, null)));
    }

    @Test
    void goesToTheSuccessorWhenAUnitEnds() {
        have(home, "Kari");
        have(zone, "Ola");
        have(school, "Per");
        var version = town.here(() -> units.units().find(zone)).orElseThrow().version();
        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(() -> town.here(() -> units.end(zone, version, null, TODAY)));

        town.here(() -> units.end(zone, version, home, TODAY));
        assertThat(seat(home).holders()).extracting(Holder::person).containsExactly("Kari");
        assertThat(seat(home).deputies()).extracting(Holder::person).containsExactly("Ola");
        assertThat(town.here(() -> context.getBean(RoleDesk.class).forEditing(role))
                        .units())
                .containsOnly(home, school);
    }

    @Test
    void knowsAColleagueByTheAccountAndSaysWhenTheyHaveLeft() {
        town.here(() -> make.post(role, home, "Et gammelt navn", town.account(), null, null, null, false));
        assertThat(seat(home).holders().get(0).person()).startsWith(town.canary());
        assertThat(town.here(() -> roles.holders(role))).containsExactly(town.account());
        assertThat(town.here(() -> roles.heldBy(town.account())))
                .extracting(RoleLine::title)
                .containsExactly("Barneansvarlig");

        assertThat(refused("update membership set active = false")).isEmpty();
        assertThat(seat(home).holders().get(0).left()).isTrue();
    }

    @Test
    void isUnknownElsewhere() {
        var post = have(home, "Kari");
        var other = Town.empty(context);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.here(() -> posts.forEditing(post)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.here(() -> roles.at("barneansvarlig")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> other.here(() -> posts.write(new WritePost(
                        UUID.randomUUID(),
                        null,
                        role,
                        home,
                        new PostSaid(false, false, "Ola", null, null, null, "", null, null),
                        Upkeep.NOBODYS))));
    }

    @Test
    void callsMembersToTheirMeetings() {
        var networks = context.getBean(NetworkService.class);
        have(home, "Kari");
        town.here(() -> make.post(role, school, "Navn", town.account(), null, null, null, false));
        var network = town.here(() -> context.getBean(NetworkDesk.class)
                .write(new WriteNetwork(
                        UUID.randomUUID(),
                        null,
                        null,
                        new NetworkSaid("Nettverk", "Kort", "", null, Set.of(role), List.of(), Set.of(), List.of()),
                        Upkeep.NOBODYS)));
        town.here(() -> make.meeting(network, LocalDateTime.now().plusDays(2)));
        town.here(() -> make.meeting(network, LocalDateTime.now().minusDays(2)));
        assertThat(town.here(() -> networks.nextOf(town.account(), 3))).isEmpty();

        town.here(() -> make.publish(KeptKind.NETWORK, network));
        assertThat(town.here(() -> networks.nextOf(town.account(), 3))).hasSize(1);
        assertThat(town.here(() -> networks.upcoming())).hasSize(1);
        assertThat(town.here(() -> networks.nextOf(UUID.randomUUID(), 3))).isEmpty();
        assertThat(town.here(() -> networks.joinedBy(town.account()))).hasSize(1);
        assertThat(town.here(() -> networks.at("nettverk")).byRole()).hasSize(2);
    }
}
