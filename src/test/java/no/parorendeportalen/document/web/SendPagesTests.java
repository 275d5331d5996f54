package no.parorendeportalen.document.web;

import static no.parorendeportalen.document.DocumentKind.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AddMember;
import no.parorendeportalen.access.ChangeMember;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.document.TestDocuments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Nobody sends a draft to nobody without having been told so. */
@PortalTest
class SendPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private Town town;
    private SignIn editor;
    private UUID routine;
    private String folder;
    private String send;

    @BeforeEach
    void write() {
        town = Town.empty(context);
        editor = town.as(Role.EDITOR, port);
        routine = town.here(() -> TestDocuments.draft(context, ROUTINE, "Samtale ved oppstart"));
        folder = "/" + town.address() + "/admin/rutiner/" + routine;
        send = folder + "/send";
    }

    @Test
    void asksWhoIsToApproveWhereNobodyIsNamedAndNamesThatOne() {
        assertThat(editor.ok(folder + "/utkast")).contains(Words.of("document.send.toNobody"));
        assertThat(location(press(editor))).endsWith(send);
        assertThat(folder().draft().isSent()).isFalse();
        assertThat(editor.ok(send))
                .contains(
                        Words.of("document.send.lack.NOBODY"),
                        Words.of("document.send.help.administrators", town.name(Role.ADMINISTRATOR)),
                        town.name(Role.LEADER))
                .doesNotContain(town.name(Role.STAFF));

        assertThat(choose(editor, account(Role.STAFF)).statusCode()).isEqualTo(422);
        assertThat(location(choose(editor, account(Role.LEADER)))).endsWith(folder);

        assertThat(folder().draft().isSent()).isTrue();
        assertThat(folder().settings().approver()).isEqualTo(account(Role.LEADER));
        assertThat(editor.ok(folder))
                .contains(Words.of("document.deciders", town.name(Role.LEADER), town.name(Role.ADMINISTRATOR)));
        assertThat(town.as(Role.LEADER, port).ok("/" + town.address() + "/ansatt/godkjenning"))
                .contains("Samtale ved oppstart");
    }

    @Test
    void canBeLeftToTheAdministratorsAndSaysWhoTheyAre() {
        assertThat(choose(editor, null).statusCode()).isEqualTo(302);
        assertThat(folder().draft().isSent()).isTrue();
        assertThat(editor.ok(folder))
                .contains(Words.of("document.deciders.administrators", town.name(Role.ADMINISTRATOR)));
    }

    @Test
    void whatWasNotSeenIsNotSentAndWhoWroteLastStaysApproverOfOtherVersions() {
        var administrator = town.as(Role.ADMINISTRATOR, port);
        name(null);
        assertThat(editor.postForm(folder, send, Map.of("version", "987654")).statusCode())
                .isEqualTo(409);
        var stale = SignIn.hidden(editor.ok(send));
        stale.putAll(Map.of("version", "987654", "approver", "" + account(Role.LEADER)));
        assertThat(editor.post(send, stale).statusCode()).isEqualTo(409);
        assertThat(folder().settings().approver()).isNull();
        assertThat(folder().draft().isSent()).isFalse();

        town.here(() -> context.getBean(AccountService.class)
                .addWithPassword(
                        new AddMember("to@" + town.address() + ".example", "Nummer To", Role.ADMINISTRATOR, null),
                        Town.PASSWORD));
        name(account(Role.ADMINISTRATOR));
        assertThat(location(press(administrator))).endsWith(send);
        assertThat(choose(administrator, null).statusCode()).isEqualTo(302);
        assertThat(folder().draft().isSent()).isTrue();
        assertThat(folder().settings().approver()).isEqualTo(account(Role.ADMINISTRATOR));
    }

    /** The one who sends is the only administrator, so nobody is left but the leader. */
    @Test
    void isNotLeftToWhoSendsItNorToWhoLeadsNoLonger() {
        var administrator = town.as(Role.ADMINISTRATOR, port);
        name(account(Role.ADMINISTRATOR));
        assertThat(location(press(administrator))).endsWith(send);
        assertThat(administrator.ok(send))
                .contains(Words.of("document.send.lack.OWN"))
                .doesNotContain(town.name(Role.ADMINISTRATOR) + " (");
        var left = choose(administrator, null);
        assertThat(left.statusCode()).isEqualTo(422);
        assertThat(left.body()).contains(Words.of("validation.document.nobodyApproves"));

        name(account(Role.LEADER));
        become(account(Role.LEADER), Role.EDITOR);
        assertThat(location(press(editor))).endsWith(send);
        assertThat(editor.ok(send)).contains(Words.of("document.send.lack.GONE"));
        assertThat(administrator.ok(send))
                .contains(Words.of("document.send.nobody"))
                .doesNotContain("name=\"approver\"");
        assertThat(folder().draft().isSent()).isFalse();
    }

    private HttpResponse<String> press(SignIn who) {
        return who.postForm(
                folder, send, Map.of("version", "" + folder().draft().version()));
    }

    private HttpResponse<String> choose(SignIn who, @Nullable UUID approver) {
        var fields = SignIn.hidden(who.ok(send));
        fields.put("approver", approver == null ? "" : approver.toString());
        return who.post(send, fields);
    }

    private void name(@Nullable UUID approver) {
        town.here(() -> {
            var desk = context.getBean(DocumentDesk.class);
            desk.settle(
                    routine,
                    desk.folder(routine).version(),
                    new DocumentSettings(null, approver, Set.of(), Set.of(), true, 24, Set.of()));
        });
    }

    private void become(UUID account, Role role) {
        town.here(() -> {
            var accounts = context.getBean(AccountService.class);
            var before = accounts.member(account);
            accounts.change(new ChangeMember(account, before.version(), null, role, before.unit(), true));
        });
    }

    private DocumentFolder folder() {
        return town.here(() -> context.getBean(DocumentDesk.class).folder(routine));
    }

    private UUID account(Role role) {
        return town.here(() -> context.getBean(Colleagues.class).all().stream()
                .filter(it -> it.name().equals(town.name(role)))
                .findFirst()
                .orElseThrow()
                .account());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
