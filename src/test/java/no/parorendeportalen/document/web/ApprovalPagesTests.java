package no.parorendeportalen.document.web;

import static no.parorendeportalen.document.DocumentKind.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.ChangeMember;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.document.Standing;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.document.VersionAct;
import no.parorendeportalen.document.VersionEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An editor sends a version, a leader who edits nothing sends it back once and then approves it. */
@PortalTest
class ApprovalPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Clock clock;

    private Town town;
    private SignIn editor;
    private SignIn leader;
    private UUID routine;
    private String folder;
    private String approval;

    @BeforeEach
    void send() {
        town = Town.empty(context);
        editor = town.as(Role.EDITOR, port);
        leader = town.as(Role.LEADER, port);
        routine = town.here(() -> {
            var document = TestDocuments.revised(context, ROUTINE, "Samtale ved oppstart");
            settle(document, Role.LEADER);
            return document;
        });
        folder = "/" + town.address() + "/admin/rutiner/" + routine;
        approval = "/" + town.address() + "/ansatt/godkjenning/" + routine;
        reword("Snakk godt sammen");
        assertThat(sendAs(editor).statusCode()).isEqualTo(302);
    }

    @Test
    void comesIntoForceWhenSomebodyElseHasReadWhatIsNew() {
        assertThat(leader.ok("/" + town.address() + "/ansatt/godkjenning")).contains("Samtale ved oppstart");
        assertThat(leader.ok(approval)).contains("Snakk godt sammen", Words.of("document.comparison.CHANGED"));

        var empty = leader.postForm(approval, approval + "/tilbake", Map.of("reason", "  "));
        var back = leader.post(
                approval + "/tilbake", with(leader, approval + "/tilbake", Map.of("reason", "Fristen mangler")));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(editor.ok(folder)).contains("Fristen mangler");
        assertThat(editor.ok("/" + town.address() + "/admin")).contains(Words.of("overview.todo.ROUTINE.returned", 1));
        assertThat(folder().returned().reason()).isEqualTo("Fristen mangler");
        reword("Snakk godt sammen innen tre dager");
        sendAs(editor);

        var today = LocalDate.now(clock);
        var early = leader.post(
                approval, with(leader, approval, Map.of("validFrom", "" + today.minusDays(1), "reviewBy", "" + today)));
        var approved = leader.post(
                approval,
                with(leader, approval, Map.of("validFrom", "" + today, "reviewBy", "" + today.plusMonths(12))));
        var again = leader.get(approval);

        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains(Words.of("validation.document.validFromPassed"));
        assertThat(approved.statusCode()).isEqualTo(302);
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(folder().inForce().number()).isEqualTo(2);
        assertThat(folder().inForce().reviewBy()).isEqualTo(today.plusMonths(12));
        assertThat(folder().events())
                .extracting(VersionEvent::act)
                .endsWith(VersionAct.SENT, VersionAct.RETURNED, VersionAct.SENT, VersionAct.APPROVED);
    }

    @Test
    void isNotForWhoSentItNorForOthers() {
        var administrator = town.as(Role.ADMINISTRATOR, port);
        assertThat(editor.ok(approval))
                .contains(Words.of("document.approval.own"))
                .doesNotContain("name=\"validFrom\"");
        assertThat(town.as(Role.STAFF, port).get(approval).statusCode()).isEqualTo(404);
        var today = LocalDate.now(clock);
        var decision = Map.of(
                "version",
                "" + folder().draft().version(),
                "validFrom",
                "" + today,
                "reviewBy",
                "" + today.plusDays(9));

        assertThat(editor.postForm("/konto", approval, decision).statusCode()).isEqualTo(403);
        assertThat(town.as(Role.STAFF, port)
                        .postForm("/konto", approval, decision)
                        .statusCode())
                .isEqualTo(404);

        editor.post(approval + "/tilbake", with(editor, approval + "/tilbake", Map.of("reason", "Mer å skrive")));
        sendAs(administrator);
        assertThat(administrator
                        .postForm(
                                "/konto",
                                approval,
                                Map.of(
                                        "version",
                                        "" + folder().draft().version(),
                                        "validFrom",
                                        "" + today,
                                        "reviewBy",
                                        "" + today.plusDays(9)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(folder().draft().line().standing()).isEqualTo(Standing.REVIEW);
    }

    @Test
    void isNotForWhoWroteItLastThoughSomebodyElseSentIt() {
        editor.post(approval + "/tilbake", with(editor, approval + "/tilbake", Map.of("reason", "Mer å skrive")));
        var administrator = town.as(Role.ADMINISTRATOR, port);
        reword(administrator, "Administratorens egne ord");
        sendAs(editor);
        var today = LocalDate.now(clock);
        assertThat(administrator.ok(approval))
                .contains(Words.of("document.approval.written"), Words.of("document.sendBack"))
                .doesNotContain("name=\"validFrom\"");
        var decision = Map.of(
                "version",
                "" + folder().draft().version(),
                "validFrom",
                "" + today,
                "reviewBy",
                "" + today.plusDays(9));
        assertThat(administrator.postForm("/konto", approval, decision).statusCode())
                .isEqualTo(403);
        assertThat(leader.ok(approval)).contains("name=\"validFrom\"");
    }

    @Test
    void isNotForWhoIsNamedButLeadsNoLonger() {
        var today = LocalDate.now(clock);
        var decision = with(leader, approval, Map.of("validFrom", "" + today, "reviewBy", "" + today.plusDays(9)));
        town.here(() -> {
            var accounts = context.getBean(AccountService.class);
            var named = account(Role.LEADER);
            var before = accounts.member(named);
            accounts.change(new ChangeMember(named, before.version(), null, Role.EDITOR, before.unit(), true));
        });
        assertThat(leader.ok("/" + town.address() + "/ansatt/godkjenning")).doesNotContain("Samtale ved oppstart");
        assertThat(leader.ok(approval)).doesNotContain("name=\"validFrom\"");
        assertThat(leader.post(approval, decision).statusCode()).isEqualTo(403);
        assertThat(folder().draft().line().standing()).isEqualTo(Standing.REVIEW);
    }

    @Test
    void isTakenOutOfUseConfirmedAndGivenUpWithItsReasons() {
        editor.post(approval + "/tilbake", with(editor, approval + "/tilbake", Map.of("reason", "Mer å skrive")));
        var keep = "/" + town.address() + "/ansatt/dokumenter/" + routine;
        var next = LocalDate.now(clock).plusMonths(6);
        var confirmed = editor.postForm(keep + "/bekreft", Map.of("number", "1", "reviewBy", "" + next));
        assertThat(confirmed.statusCode()).isEqualTo(302);
        assertThat(folder().inForce().reviewBy()).isEqualTo(next);

        assertThat(editor.post(folder + "/forkast", with(editor, folder + "/forkast", Map.of()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(folder().draft()).isNull();
        editor.postForm(folder, folder + "/hent-tilbake/2", Map.of());
        assertThat(folder().draft()).isNotNull();

        assertThat(leader.postForm(keep + "/ta-ut", Map.of("number", "1", "reason", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(leader.postForm(keep + "/ta-ut", Map.of("number", "1", "reason", "Erstattes"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(folder().inForce()).isNull();
        assertThat(editor.ok(folder)).contains("Erstattes");
    }

    private Map<String, String> with(SignIn person, String page, Map<String, String> values) {
        var fields = SignIn.hidden(person.ok(page));
        fields.putAll(values);
        return fields;
    }

    private HttpResponse<String> sendAs(SignIn person) {
        return person.postForm(
                folder,
                folder + "/send",
                Map.of("version", "" + folder().draft().version()));
    }

    private void reword(String title) {
        reword(editor, title);
    }

    private void reword(SignIn writer, String title) {
        var page = folder + "/utkast/punkt/"
                + folder().draft().text().steps().get(0).point();
        var answer = writer.post(page, with(writer, page, Map.of("title", title)));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private DocumentFolder folder() {
        return town.here(() -> context.getBean(DocumentDesk.class).folder(routine));
    }

    private void settle(UUID document, Role approver) {
        var desk = context.getBean(DocumentDesk.class);
        var account = account(approver);
        desk.settle(
                document,
                desk.folder(document).version(),
                new DocumentSettings(null, account, Set.of(), Set.of(), true, 24, Set.of()));
    }

    private UUID account(Role role) {
        return context.getBean(Colleagues.class).all().stream()
                .filter(it -> it.role() == role)
                .findFirst()
                .orElseThrow()
                .account();
    }
}
