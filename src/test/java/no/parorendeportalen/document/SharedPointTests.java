package no.parorendeportalen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A point that checklists have in common is worded in one place, and a change reaches them all or none. */
@PortalTest
class SharedPointTests {

    private static final SharedPointWording OLD =
            new SharedPointWording("Spør om barn", "Slik", "Behandler", Phase.START);
    private static final SharedPointWording NEW =
            new SharedPointWording("Spør alltid om barn", "Slik og sånn", "Alle", Phase.DURING);

    @Autowired
    ApplicationContext context;

    @Autowired
    SharedPointService points;

    @Autowired
    DocumentService documents;

    @Autowired
    DocumentDesk desk;

    @Autowired
    ApprovalService approval;

    @LocalServerPort
    int port;

    private Town town;
    private UUID point;
    private LocalDate today;

    @BeforeEach
    void build() {
        town = Town.empty(context);
        today = LocalDate.now();
        point = town.here(() -> points.add(UUID.randomUUID(), OLD));
    }

    @Test
    void givesEachListInForceANextVersionAndEachDraftTheNewWords() {
        town.here(() -> {
            var first = list("Første liste");
            var second = list("Andre liste");
            // Sent to be approved when the words change under it.
            desk.revise(second);
            desk.write(
                    second,
                    null,
                    TestDocuments.noted(desk.folder(second).draft().text(), "Under arbeid", false));
            approval.send(second, null);
            // Approved, and in force from a day to come.
            desk.revise(first);
            TestDocuments.approve(context, first, today.plusDays(10));
            var untouched = TestDocuments.inForce(context, DocumentKind.CHECKLIST, "En annen liste");

            revise();

            var page = documents.read(DocumentKind.CHECKLIST, "forste-liste");
            assertThat(page.isInForce()).isTrue();
            assertThat(page.version().changeNote()).isEqualTo(Words.of("sharedPoint.note", NEW.title()));
            assertThat(page.version().validUntil()).isEqualTo(today.plusDays(10));
            assertThat(said(page)).isEqualTo(NEW);
            assertThat(page.steps().get(1).title()).isEqualTo("Eget punkt");
            assertThat(desk.folder(first).versions().stream()
                            .filter(it -> it.standing() == Standing.COMING)
                            .map(VersionLine::validFrom))
                    .containsExactly(today.plusDays(10));
            assertThat(said(documents.version(DocumentKind.CHECKLIST, "forste-liste", 4)))
                    .isEqualTo(NEW);
            assertThat(said(documents.version(DocumentKind.CHECKLIST, "forste-liste", 1)))
                    .isEqualTo(OLD);

            assertThat(desk.folder(first).events())
                    .filteredOn(it -> it.number() > 2 && it.act() == VersionAct.APPROVED)
                    .extracting(VersionEvent::reason)
                    .hasSize(2)
                    .containsOnly(Words.of("sharedPoint.note.approved", NEW.title()));

            var folder = desk.folder(second);
            assertThat(said(documents.read(DocumentKind.CHECKLIST, "andre-liste")))
                    .isEqualTo(NEW);
            assertThat(folder.draft().isSent()).isFalse();
            assertThat(folder.draft().line().number())
                    .isGreaterThan(folder.inForce().number());
            assertThat(folder.draft().text().changeNote()).isEqualTo("Under arbeid");
            assertThat(folder.draft().text().steps().get(0).title()).isEqualTo(NEW.title());
            assertThat(desk.folder(untouched).versions()).hasSize(1);
            assertThat(points.choices())
                    .extracting(it -> it.wording().title(), SharedPointDetails::lists)
                    .containsExactly(tuple(NEW.title(), 2));
        });
    }

    @Test
    void changesNothingWhereItReachesMoreThanWasSeen() {
        town.here(() -> {
            list("Første liste");
            var seen = points.reach(point).fingerprint();
            var version = points.find(point).version();
            list("Kom til etterpå");

            assertThatExceptionOfType(Stale.class).isThrownBy(() -> points.revise(point, version, NEW, seen));

            assertThat(points.find(point).wording()).isEqualTo(OLD);
            assertThat(documents
                            .read(DocumentKind.CHECKLIST, "forste-liste")
                            .version()
                            .number())
                    .isEqualTo(1);
        });
    }

    @Test
    void asksForLettersWhereItsTitleHasNone() {
        var answer = town.as(Role.EDITOR, port)
                .postForm("/" + town.address() + "/admin/sjekklister/felles-punkter/ny", Map.of("title", "→ !!!"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(Words.of("validation.pointWordless"), "→ !!!");
    }

    @Test
    void saysBeforehandWhatItReachesAndIsRefusedWhereSomebodyElseApproves() {
        town.here(() -> list("Første liste"));
        var path = "/" + town.address() + "/admin/sjekklister/felles-punkter/" + point;
        var editor = town.as(Role.EDITOR, port);
        var fields = SignIn.hidden(editor.ok(path));
        fields.putAll(
                Map.of("title", NEW.title(), "body", NEW.body(), "who", NEW.who(), "phase", "DURING", "reach", ""));

        var shown = editor.post(path, fields);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Første liste, versjon 1", Words.of("sharedPoint.refused"), "alltid")
                .doesNotContain("name=\"reach\"");
        var reach = town.here(() -> points.reach(point).fingerprint());
        fields.put("reach", reach);
        assertThat(editor.post(path, fields).statusCode()).isEqualTo(403);
        assertThat(town.here(() -> points.find(point).wording())).isEqualTo(OLD);

        var administrator = town.as(Role.ADMINISTRATOR, port);
        var own = SignIn.hidden(administrator.ok(path));
        own.putAll(Map.of("title", NEW.title(), "body", NEW.body(), "who", NEW.who(), "phase", "DURING"));
        var asked = administrator.post(path, own);
        assertThat(asked.body()).contains(Words.of("sharedPoint.confirm.approved.atOnce"));
        var confirmed = SignIn.hidden(asked.body());
        assertThat(confirmed.get("reach")).isEqualTo(reach);
        assertThat(administrator.post(path, confirmed).statusCode()).isEqualTo(302);
        assertThat(town.here(() -> said(documents.read(DocumentKind.CHECKLIST, "forste-liste"))))
                .isEqualTo(NEW);

        assertThat(administrator.post(path, confirmed).statusCode()).as("again").isEqualTo(409);
        own.put("title", "");
        assertThat(administrator.post(path, own).statusCode()).isEqualTo(422);
    }

    private void revise() {
        points.revise(
                point, points.find(point).version(), NEW, points.reach(point).fingerprint());
    }

    private UUID list(String title) {
        var own = TestDocuments.step("", "Eget punkt");
        var shared = new VersionText.Step(
                UUID.randomUUID(), "", OLD.title(), OLD.body(), OLD.who(), OLD.phase(), "", null, point, List.of());
        return TestDocuments.inForce(context, DocumentKind.CHECKLIST, TestDocuments.text(title, shared, own));
    }

    private static SharedPointWording said(DocumentPage page) {
        var step = page.steps().get(0);
        return new SharedPointWording(step.title(), step.body(), step.who(), step.phase());
    }
}
