package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.parorendeportalen.document.DocumentKind.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.document.TestDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A routine gets its next version: written, sent back, approved, read again, and seen to be read; all that is work by keyboard alone. */
@BrowserTest
class RoutineJourneyTests {

    private static final String NEWS = "Barn tolker aldri.";
    private static final String REASON = "Skriv hvem som bestiller tolken.";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    private Town town;
    private String home;
    private UUID routine;

    @BeforeEach
    void build() {
        town = Town.empty(portal);
        home = "/" + town.address();
        routine = town.here(() -> TestDocuments.inForce(portal, ROUTINE, "Tolk"));
        town.here(() -> {
            var desk = portal.getBean(DocumentDesk.class);
            desk.settle(
                    routine,
                    desk.folder(routine).version(),
                    new DocumentSettings(null, account(Role.LEADER), Set.of(), Set.of(), true, 24, Set.of()));
        });
        var reader = town.as(Role.STAFF, port);
        reader.postForm(home + "/ansatt/rutiner/tolk", home + "/ansatt/rutiner/tolk/lest", Map.of("number", "1"));
    }

    @Test
    void isRevisedSentBackApprovedAndReadAgain() {
        as(Role.EDITOR, Window.WIDE, (window, hands) -> {
            window.visit(home + "/admin/rutiner/" + routine);
            hands.press(Words.of("document.begin"));
            tellWhatIsNew(hands, NEWS);
            hands.press(Words.of("document.send"));
        });
        as(Role.LEADER, Window.WIDE, (window, hands) -> {
            window.visit(home + "/ansatt/godkjenning");
            hands.follow("Tolk");
            hands.follow(Words.of("document.sendBack"));
            hands.write(Words.of("reasonForm.reason"), REASON);
            hands.press(Words.of("document.sendBack"));
            assertThat(main(window)).not().containsText("Tolk");
        });
        as(Role.EDITOR, Window.WIDE, (window, hands) -> {
            window.visit(home + "/admin/rutiner/" + routine);
            assertThat(main(window)).containsText(REASON);
            hands.follow(Words.of("document.draft.edit"));
            tellWhatIsNew(hands, NEWS + " Kontoret bestiller.");
            hands.press(Words.of("document.send"));
        });
        as(Role.LEADER, Window.WIDE, (window, hands) -> {
            window.visit(home + "/ansatt/godkjenning");
            hands.follow("Tolk");
            hands.press(Words.of("document.approve"));
            window.visit(home + "/ansatt");
            hands.follow(Words.of("coverage.link"));
            assertThat(main(window)).containsText(Words.of("coverage.count", 0, 4));
            hands.follow("Tolk");
            hands.press(Words.of("receipt.submit"));
            hands.follow(Words.of("coverage.inUnit", 1, 4));
            assertThat(main(window)).containsText(Words.of("coverage.count", 1, 4));
        });
        as(Role.STAFF, Window.PHONE, (window, hands) -> {
            window.visit(home + "/ansatt/rutiner");
            hands.follow("Tolk");
            assertThat(main(window)).containsText(NEWS);
            hands.press(Words.of("receipt.submit"));
            assertThat(main(window)).containsText(Words.beginningOf("receipt.done") + "2");
            assertThat(window.page().getByText(Words.of("receipt.askAgain"))).hasCount(0);
        });
        as(Role.LEADER, Window.WIDE, (window, hands) -> {
            window.visit(home + "/ansatt/rutiner/lest-i-enheten");
            assertThat(main(window)).containsText(Words.of("coverage.count", 2, 4));
        });
    }

    private static void tellWhatIsNew(Hands hands, String news) {
        hands.follow(Words.of("document.whole.edit"));
        hands.write(Words.of("wholeForm.changeNote"), news);
        hands.choose(Words.of("wholeForm.readAgain"));
        hands.press(Words.of("form.save"));
    }

    /** At a desk by keyboard alone; on a phone one points. */
    private void as(Role role, int width, BiConsumer<Window, Hands> work) {
        try (var window = Window.open(port, width)) {
            var hands = width == Window.PHONE ? new Mouse(window) : new Keyboard(window);
            window.signIn(town.email(role), Town.PASSWORD);
            work.accept(window, hands);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static Locator main(Window window) {
        return window.page().locator("main");
    }

    private UUID account(Role role) {
        return portal.getBean(AccountService.class).members().stream()
                .filter(it -> it.email().equals(town.email(role)))
                .map(MemberDetails::account)
                .findFirst()
                .orElseThrow();
    }
}
