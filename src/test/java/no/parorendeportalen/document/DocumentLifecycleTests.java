package no.parorendeportalen.document;

import static no.parorendeportalen.document.DocumentKind.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.Town;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the first draft of a routine to the day that another one takes over. */
@PortalTest
class DocumentLifecycleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    DocumentDesk desk;

    @Autowired
    ApprovalService approval;

    @Autowired
    InForceService inForce;

    @Autowired
    DocumentService documents;

    @Autowired
    SearchService search;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    JdbcConnectionDetails database;

    private Town town;
    private LocalDate today;

    @BeforeEach
    void build() {
        town = Town.empty(context);
        today = LocalDate.now(clock);
    }

    @Test
    void isReadAndFoundWhenSomebodyHasApprovedItAndNotBefore() {
        town.here(() -> {
            var routine = TestDocuments.draft(context, ROUTINE, "Samtale ved oppstart");
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.read(ROUTINE, "samtale-ved-oppstart"));
            assertThat(search.ranked("oppstart", SearchKind.ROUTINE)).isEmpty();

            TestDocuments.approve(context, routine, today);

            var page = documents.read(ROUTINE, "samtale-ved-oppstart");
            assertThat(page.isInForce()).isTrue();
            assertThat(page.sections())
                    .extracting(DocumentPage.Section::heading)
                    .containsExactly("Først", "Etterpå");
            assertThat(search.ranked("oppstart", SearchKind.ROUTINE)).containsExactly(routine);
            assertThat(documents.inForce(ROUTINE, DocumentFilter.ALL, 1).lines())
                    .extracting(DocumentLine::title)
                    .containsExactly("Samtale ved oppstart");
        });
    }

    @Test
    void goesOnUnderTheNextVersionAndTheLastOneStaysReadable() {
        town.here(() -> {
            var routine = TestDocuments.inForce(context, ROUTINE, "Tolk");
            assertThat(desk.revise(routine)).isEqualTo(2);
            assertThat(desk.revise(routine)).isEqualTo(2);
            var draft = desk.folder(routine).draft();
            desk.write(
                    routine,
                    draft.version(),
                    TestDocuments.text("Tolk i samtaler", draft.text().steps().get(0)));
            assertThat(documents.read(ROUTINE, "tolk").version().title()).isEqualTo("Tolk");

            TestDocuments.approve(context, routine, today);

            assertThat(documents.read(ROUTINE, "tolk").version().title()).isEqualTo("Tolk i samtaler");
            var first = documents.version(ROUTINE, "tolk", 1);
            assertThat(first.version().standing()).isEqualTo(Standing.RETIRED);
            assertThat(first.steps()).hasSize(2);
            assertThat(first.steps().get(0).point())
                    .isEqualTo(documents.read(ROUTINE, "tolk").steps().get(0).point());
        });
    }

    @Test
    void waitsForItsFirstDayAndIsTakenOutOfUse() {
        town.here(() -> {
            var routine = TestDocuments.inForce(context, ROUTINE, "Forhåndssamtale");
            desk.revise(routine);
            TestDocuments.approve(context, routine, today.plusDays(10));
            assertThat(documents.read(ROUTINE, "forhandssamtale").version().number())
                    .isEqualTo(1);
            assertThat(documents
                            .version(ROUTINE, "forhandssamtale", 2)
                            .version()
                            .standing())
                    .isEqualTo(Standing.COMING);

            inForce.withdraw(routine, 1, "Erstattes av en felles rutine");

            assertThat(documents.inForce(ROUTINE, DocumentFilter.ALL, 1).total())
                    .isZero();
            assertThat(documents.read(ROUTINE, "forhandssamtale").isInForce()).isFalse();
            assertThat(search.ranked("forhåndssamtale", SearchKind.ROUTINE)).isEmpty();
        });
    }

    @Test
    void isSentBackWithAReasonAndWrittenInAgain() {
        town.here(() -> {
            var routine = TestDocuments.draft(context, ROUTINE, "Barn som pårørende");
            approval.send(routine, null);
            assertThatExceptionOfType(Stale.class)
                    .isThrownBy(() -> desk.write(routine, null, TestDocuments.text("Noe annet")));
            approval.sendBack(routine, null, "Fristen mangler");
            var folder = desk.folder(routine);
            assertThat(folder.returned().reason()).isEqualTo("Fristen mangler");
            assertThat(folder.events())
                    .extracting(VersionEvent::act)
                    .containsExactly(VersionAct.BEGUN, VersionAct.SENT, VersionAct.RETURNED);
            desk.discard(routine, null);
            assertThat(desk.folder(routine).draft()).isNull();
            desk.takeBack(routine, 1);
            assertThat(desk.folder(routine).draft()).isNotNull();
        });
    }

    @Test
    void staleFormsAreRefused() {
        town.here(() -> {
            var routine = TestDocuments.draft(context, ROUTINE, "Nærmeste pårørende");
            var seen = desk.folder(routine).draft();
            desk.write(
                    routine,
                    seen.version(),
                    TestDocuments.text("Først ute", seen.text().steps().get(0)));
            assertThatExceptionOfType(Stale.class)
                    .isThrownBy(() -> desk.write(routine, seen.version(), TestDocuments.text("Sist ute")));
            assertThatExceptionOfType(Stale.class)
                    .isThrownBy(() -> desk.create(new WriteDocument(
                            UUID.randomUUID(),
                            ROUTINE,
                            "naermeste-parorende",
                            TestDocuments.settings(),
                            TestDocuments.text("Samme adresse"),
                            null,
                            false)));
        });
    }

    @Test
    void hasBeenInUseSinceItsFirstVersionWas() {
        var routine = town.here(() -> TestDocuments.inForce(context, ROUTINE, "Lenge brukt"));
        town.here(() -> {
            desk.revise(routine);
            TestDocuments.approve(context, routine, today.plusDays(10));
        });
        // The next one, some days from now.
        var then = Clock.offset(clock, Duration.ofDays(20));
        Map<DocumentLine, LocalDate> days = town.here(() -> transaction.execute(
                t -> new DocumentLines(jdbc, then).begun("d.id = :document", Map.of("document", routine))));
        assertThat(days.values()).containsExactly(today);
    }

    @Test
    void routinesAskWhetherTheyHaveBeenReadAndChecklistsNever() {
        town.here(() -> {
            var routine = TestDocuments.draft(context, ROUTINE, "Spør");
            var checklist = TestDocuments.draft(context, DocumentKind.CHECKLIST, "Spør");
            desk.settle(checklist, desk.folder(checklist).version(), TestDocuments.settings());
            assertThat(desk.folder(routine).settings().receipt()).isTrue();
            assertThat(desk.folder(checklist).settings().receipt()).isFalse();
        });
        assertThatThrownBy(() -> asSuperuser("update document set receipt = true where kind = 'CHECKLIST'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void theDatabaseLetsNobodyRewriteWhatWasApproved() {
        town.here(() -> TestDocuments.inForce(context, ROUTINE, "Frossen"));
        for (var sql : List.of(
                "update document_version set title = 'Et annet' where title = 'Frossen'",
                "update document_version set state = 'DRAFT' where title = 'Frossen'",
                "update document_version set valid_from = valid_from - 1 where title = 'Frossen'",
                "delete from document_version where title = 'Frossen'",
                "update document_step set title = 'Et annet' where version_id in (select id from document_version where title = 'Frossen')",
                "delete from document_step where version_id in (select id from document_version where title = 'Frossen')",
                "insert into document_version select municipality_id, gen_random_uuid(), 0, document_id, 9, 'APPROVED', 'To på en gang',"
                        + " purpose, applies_to, legal_basis, words, change_note, read_again, example, changed_by, sent_by, approved_by,"
                        + " valid_from, null, review_by from document_version where title = 'Frossen'",
                "truncate document_version cascade")) {
            assertThatThrownBy(() -> asSuperuser(sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var superuser = TestDatabase.superuser(database.getJdbcUrl());
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
