package no.parorendeportalen.document.web;

import static no.parorendeportalen.document.DocumentKind.CHECKLIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AddMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.document.InForceService;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.document.VersionLine;
import no.parorendeportalen.municipality.UnitService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who says that a document is right as it is, and who takes it out of use. */
@PortalTest
class InForcePagesTests {

    private static final int MOST = 8;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    InForceService service;

    @Autowired
    UnitService units;

    @Autowired
    AccountService accounts;

    @Autowired
    Statements statements;

    @Autowired
    Clock clock;

    private Town town;
    private UUID list;
    private UUID zone;
    private String read;
    private String keep;

    /** A zone of the leader's unit owns it. */
    @BeforeEach
    void keep() {
        town = Town.empty(context);
        zone = town.here(() -> units.add(town.unit(), "Sone øst"));
        list = town.here(() -> TestDocuments.inForce(context, CHECKLIST, "Første samtale"));
        settle(zone, null);
        read = "/" + town.address() + "/ansatt/sjekklister/forste-samtale";
        keep = "/" + town.address() + "/ansatt/dokumenter/" + list;
    }

    @Test
    void theLeaderOfWhoOwnsItSaysThatItIsRightAndNobodyElseOfTheStaff() {
        var leader = town.as(Role.LEADER, port);
        assertThat(leader.ok(read)).contains(keep + "/bekreft").doesNotContain(keep + "/ta-ut");
        var next = LocalDate.now(clock).plusMonths(7);
        assertThat(leader.postForm(keep + "/bekreft", Map.of("number", "1", "reviewBy", "" + LocalDate.now(clock)))
                        .statusCode())
                .isEqualTo(422);
        var said = leader.postForm(keep + "/bekreft", Map.of("number", "1", "reviewBy", "" + next));
        assertThat(said.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith(read));
        assertThat(inForce().reviewBy()).isEqualTo(next);
        assertThat(statements.during(() -> leader.ok(keep + "/bekreft")).stream()
                        .filter(it -> !it.toLowerCase().contains("spring_session") && !it.contains("set_config")))
                .hasSizeLessThanOrEqualTo(MOST);

        var elsewhere = leaderOf(town.here(() -> units.named("Skolene")));
        var form = Map.of("number", "1", "reviewBy", "" + next.plusDays(1));
        for (var other : new SignIn[] {town.as(Role.STAFF, port), elsewhere}) {
            assertThat(other.ok(read)).doesNotContain(keep);
            assertThat(other.get(keep + "/bekreft").statusCode()).isEqualTo(404);
            assertThat(other.postForm("/konto", keep + "/bekreft", form).statusCode())
                    .isEqualTo(404);
        }
        assertThat(leader.get(keep + "/ta-ut").statusCode()).isEqualTo(404);
        assertThat(inForce().reviewBy()).isEqualTo(next);
    }

    @Test
    void itsApproverTakesItOutOfUseAndNoEditorDoes() {
        var leader = leaderOf(town.here(() -> units.named("Skolene")));
        settle(zone, account("Rektor"));
        var folder = "/" + town.address() + "/admin/sjekklister/" + list;
        assertThat(town.as(Role.EDITOR, port).ok(folder))
                .contains(
                        Words.of("document.withdraw.others"),
                        Words.of("document.deciders", "Rektor", town.name(Role.ADMINISTRATOR)),
                        keep + "/bekreft")
                .doesNotContain(keep + "/ta-ut");
        assertThat(town.as(Role.EDITOR, port)
                        .postForm("/konto", keep + "/ta-ut", Map.of("number", "1", "reason", "Erstattes"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(town.as(Role.ADMINISTRATOR, port).ok(folder)).contains(keep + "/ta-ut");

        assertThat(leader.ok(read)).contains(keep + "/ta-ut");
        assertThat(leader.postForm(keep + "/ta-ut", Map.of("number", "1", "reason", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(leader.postForm(keep + "/ta-ut", Map.of("number", "1", "reason", "Erstattes"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(inForce()).isNull();
        assertThat(leader.ok(read))
                .contains(Words.of("document.retired.title"))
                .doesNotContain(keep, Words.of("document.toCurrent"));
        assertThat(leader.get(keep + "/ta-ut").statusCode()).isEqualTo(302);
    }

    @Test
    void nothingIsSaidOfAVersionThatNobodySaw() {
        var administrator = town.as(Role.ADMINISTRATOR, port);
        var next = LocalDate.now(clock).plusMonths(6);
        var confirm = SignIn.hidden(administrator.ok(keep + "/bekreft"));
        confirm.put("reviewBy", "" + next);
        var withdraw = SignIn.hidden(administrator.ok(keep + "/ta-ut"));
        withdraw.put("reason", "Erstattes");
        town.here(() -> {
            var desk = context.getBean(DocumentDesk.class);
            desk.revise(list);
            desk.write(list, null, TestDocuments.text("Første samtale", TestDocuments.step("", "Hils")));
            TestDocuments.approve(context, list, LocalDate.now(clock));
        });

        assertThat(administrator.post(keep + "/bekreft", confirm).statusCode()).isEqualTo(409);
        assertThat(administrator.post(keep + "/ta-ut", withdraw).statusCode()).isEqualTo(409);
        assertThat(inForce().number()).isEqualTo(2);
        assertThat(inForce().reviewBy()).isNotEqualTo(next);
    }

    /** Whatever a page would let through. */
    @Test
    void theServiceAsksToo() {
        var next = LocalDate.now(clock).plusMonths(6);
        for (var who : new Member[] {member(Role.STAFF, zone), member(Role.LEADER, null), member(Role.LEADER, zone)}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(who, () -> service.withdraw(list, 1, "Erstattes")));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(member(Role.EDITOR, null), () -> service.withdraw(list, 1, "Erstattes")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(member(Role.STAFF, zone), () -> service.confirm(list, 1, next)));
        as(member(Role.LEADER, zone), () -> service.confirm(list, 1, next));
        assertThat(inForce().reviewBy()).isEqualTo(next);
        as(member(Role.ADMINISTRATOR, null), () -> service.withdraw(list, 1, "Erstattes"));
        assertThat(inForce()).isNull();
    }

    private static Member member(Role role, @Nullable UUID unit) {
        return new Member(UUID.randomUUID(), "Noen", role, unit);
    }

    private void as(Member who, Runnable work) {
        town.here(() -> {
            var reader = new TestingAuthenticationToken("reader", "");
            reader.setDetails(who);
            SecurityContextHolder.getContext().setAuthentication(reader);
            try {
                work.run();
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
    }

    private SignIn leaderOf(UUID unit) {
        var email = "rektor@" + town.address() + ".example";
        town.here((Supplier<UUID>)
                () -> accounts.addWithPassword(new AddMember(email, "Rektor", Role.LEADER, unit), Town.PASSWORD));
        return SignIn.as(port, email, Town.PASSWORD);
    }

    private UUID account(String name) {
        return town.here(() -> accounts.members().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .account());
    }

    private void settle(@Nullable UUID owner, @Nullable UUID approver) {
        town.here(() -> {
            var desk = context.getBean(DocumentDesk.class);
            desk.settle(
                    list,
                    desk.folder(list).version(),
                    new DocumentSettings(owner, approver, Set.of(), Set.of(), false, 24, Set.of()));
        });
    }

    private @Nullable VersionLine inForce() {
        return town.here(() -> context.getBean(DocumentDesk.class).folder(list).inForce());
    }
}
