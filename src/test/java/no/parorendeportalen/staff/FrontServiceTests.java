package no.parorendeportalen.staff;

import static no.parorendeportalen.document.DocumentKind.CHECKLIST;
import static no.parorendeportalen.document.DocumentKind.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.checklist.TestRuns;
import no.parorendeportalen.competence.TestCourses;
import no.parorendeportalen.competence.TestPlan;
import no.parorendeportalen.competence.Whom;
import no.parorendeportalen.document.ApprovalService;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentLine;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.document.ReceiptService;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.network.TestRoles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** What is asked of somebody, by who they are and where they belong. */
@PortalTest
class FrontServiceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    FrontService fronts;

    @Autowired
    ReceiptService receipts;

    @Autowired
    DocumentDesk desk;

    @Autowired
    UnitService units;

    @Autowired
    AccountService accounts;

    @Autowired
    Statements statements;

    private Town town;
    private UUID reader;

    @BeforeEach
    void build() {
        town = Town.adopted(context);
        reader = account(Role.STAFF);
    }

    @Test
    void asksWhatTheRoomsThemselvesAsk() {
        town.here(() -> {
            TestDocuments.inForce(context, ROUTINE, "Tolk");
            TestDocuments.inForce(context, ROUTINE, "Første samtale");
            var school = units.named("Skolene");
            only(TestDocuments.inForce(context, ROUTINE, "For skolene"), school);

            assertThat(front(town.unit()).read())
                    .extracting(FrontLine::title)
                    .containsExactlyInAnyOrder("Tolk", "Første samtale")
                    .containsExactlyInAnyOrderElementsOf(receipts.waiting(reader, way(town.unit())).stream()
                            .map(DocumentLine::title)
                            .toList());
            assertThat(front(school).read()).extracting(FrontLine::title).contains("For skolene");
            assertThat(front(null).read()).extracting(FrontLine::title).doesNotContain("For skolene");

            as(new Member(reader, "Leser", Role.STAFF, null), () -> {
                receipts.read(ROUTINE, "tolk", 1);
                return true;
            });
            assertThat(front(town.unit()).read()).extracting(FrontLine::title).containsExactly("Første samtale");
            assertThat(front(town.unit()).fresh()).extracting(FrontLine::title).containsExactly("Tolk");
        });
    }

    @Test
    void asksWhoApprovesForWhatOthersHaveSent() {
        var leader = account(Role.LEADER);
        town.here(() -> {
            var sent = TestDocuments.sent(context, ROUTINE, "Tolk");
            assertThat(toApprove(leader, Role.LEADER)).isEmpty();
            assertThat(toApprove(reader, Role.ADMINISTRATOR)).containsExactly("Tolk");

            settle(sent, new DocumentSettings(null, leader, Set.of(), Set.of(), true, 24, Set.of()));
            assertThat(toApprove(leader, Role.LEADER)).containsExactly("Tolk");
            assertThat(toApprove(leader, Role.STAFF)).as("leads no longer").isEmpty();

            var own = TestDocuments.revised(context, ROUTINE, "Egen");
            as(new Member(reader, "Leser", Role.ADMINISTRATOR, null), () -> {
                context.getBean(ApprovalService.class).send(own, null);
                return true;
            });
            assertThat(toApprove(reader, Role.ADMINISTRATOR)).containsExactly("Tolk");
        });
    }

    private List<String> toApprove(UUID account, Role role) {
        var who = new Member(account, "Leser", role, null);
        return as(who, () -> fronts.of(who)).approve().stream()
                .map(FrontLine::title)
                .toList();
    }

    private UUID account(Role role) {
        return town.here(() -> accounts.members().stream()
                .filter(it -> it.email().equals(town.email(role)))
                .findFirst()
                .orElseThrow()
                .account());
    }

    @Test
    void saysWhatTheUnitShouldHaveLookedAt() {
        town.here(() -> {
            var late = TestDocuments.inForce(context, ROUTINE, "Gammel rutine");
            own(late, town.unit());
            reviewBy(late, LocalDate.now().minusDays(3));

            assertThat(front(town.unit()).late()).singleElement().satisfies(it -> {
                assertThat(it.title()).isEqualTo("Gammel rutine");
                assertThat(it.path()).isEqualTo("/ansatt/rutiner/gammel-rutine");
            });
            assertThat(front(units.named("Skolene")).late()).isEmpty();
            assertThat(front(null).late()).isEmpty();

            var leader = account(Role.LEADER);
            settle(late, new DocumentSettings(town.unit(), leader, Set.of(), Set.of(), true, 24, Set.of()));
            assertThat(late(leader, Role.LEADER))
                    .as("approves it, and leads elsewhere")
                    .containsExactly("Gammel rutine");
            assertThat(late(leader, Role.STAFF)).as("leads no longer").isEmpty();
        });
    }

    private List<String> late(UUID account, Role role) {
        var who = new Member(account, "Leser", role, null);
        return as(who, () -> fronts.of(who)).late().stream()
                .map(FrontLine::title)
                .toList();
    }

    @Test
    void gathersWhatOtherRoomsHave() {
        town.here(() -> {
            var roles = new TestRoles(context);
            roles.whole("Bydelens", town.unit(), reader, 1);
            roles.role("Demenskoordinator", null, Set.of(town.unit()), Set.of());
            var course = TestCourses.publish(context, "Snakke med barn");
            TestPlan.row(context, course, Whom.unit(town.unit()), LocalDate.of(2099, 1, 1));
            TestRuns.whole(context, "Første samtale");

            var front = front(town.unit());

            assertThat(front.gaps()).extracting(FrontLine::title).containsExactly("Demenskoordinator");
            assertThat(front.training()).singleElement().satisfies(it -> {
                assertThat(it.title()).isEqualTo("Snakke med barn");
                assertThat(it.dayKey()).isEqualTo("front.staff.within");
            });
            assertThat(front.meetings()).extracting(FrontLine::title).containsExactly("Bydelens nettverk");
            assertThat(front.runs()).singleElement().satisfies(it -> {
                assertThat(it.title()).isEqualTo("Første samtale");
                assertThat(it.kindKey()).isEqualTo("run.label.BJORK");
            });
            assertThat(front.lists()).extracting(FrontLine::title).containsExactly("Første samtale");
            assertThat(front(units.named("Skolene")).runs()).isEmpty();
            assertThat(front(units.named("Skolene")).gaps()).isEmpty();
        });
    }

    @Test
    void tellsThePlanFromNoPlan() {
        town.here(() -> {
            assertThat(front(town.unit()).plan().hasOwn()).isTrue();
            assertThat(front(units.named("Skolene")).plan().published()).isTrue();
        });
        var empty = Town.empty(context);
        empty.here(() -> assertThat(front(empty.unit()).plan().published()).isFalse());
    }

    /** With the one that says whose municipality it is. */
    @Test
    void asksAsOftenForManyThingsAsForFew() {
        var few = statements.during(() -> town.here(() -> front(town.unit())));
        town.here(() -> {
            for (var i = 0; i < 12; i++) {
                own(
                        TestDocuments.inForce(context, i % 2 == 0 ? ROUTINE : CHECKLIST, "Rutine nummer " + i),
                        town.unit());
            }
        });
        var many = statements.during(() -> town.here(() -> {
            assertThat(front(town.unit()).read()).hasSize(FrontRows.MOST);
        }));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(8);
    }

    private Front front(@Nullable UUID unit) {
        var who = new Member(reader, "Leser", Role.STAFF, unit);
        return as(who, () -> fronts.of(who));
    }

    private List<UUID> way(UUID unit) {
        return units.units().upFrom(unit).stream().map(it -> it.id()).toList();
    }

    private void only(UUID document, UUID unit) {
        settle(document, new DocumentSettings(null, null, Set.of(), Set.of(unit), true, 24, Set.of()));
    }

    private void own(UUID document, UUID unit) {
        settle(document, new DocumentSettings(unit, null, Set.of(), Set.of(), true, 24, Set.of()));
    }

    private void settle(UUID document, DocumentSettings settings) {
        desk.settle(document, desk.folder(document).version(), settings);
    }

    private void reviewBy(UUID document, LocalDate day) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(JdbcClient.class)
                        .sql("update document_version set review_by = ? where document_id = ?")
                        .params(day, document)
                        .update());
    }

    private static <T> T as(Member who, Supplier<T> work) {
        var reader = new TestingAuthenticationToken("reader", "");
        reader.setDetails(who);
        SecurityContextHolder.getContext().setAuthentication(reader);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
