package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.TestDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Somebody new at work, with a phone in the hand, is to have a first conversation in a few minutes. */
@BrowserTest
class NewEmployeeJourneyTests {

    private static final String LIST = "Den første samtalen";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    private Town town;

    @BeforeEach
    void build() {
        town = Town.empty(portal);
        town.here(() -> TestDocuments.inForce(portal, DocumentKind.CHECKLIST, LIST));
    }

    @Test
    void findsTheChecklistInThreeTapsAndPrintsIt() {
        try (var window = Window.open(port, Window.PHONE)) {
            var page = begin(window);

            page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK, exactly(Words.of("work.nav.checklists")))
                    .first()
                    .click();
            page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK, exactly(LIST))
                    .click();
            page.getByRole(AriaRole.BUTTON, Window.named(Words.of("checklist.print")))
                    .click();

            assertThat((Boolean) page.evaluate("window.printed === true")).isTrue();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.getByText("Snakk sammen").first()).isVisible();
            assertThat(page.locator(".work-nav")).isHidden();
            assertThat(page.locator(".work-search")).isHidden();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void findsItByWordsWrittenInAHurryWithoutScripts() {
        try (var window = Window.withoutScripts(port, Window.PHONE)) {
            window.signIn(town.email(Role.STAFF), Town.PASSWORD);
            window.visit("/" + town.address() + "/ansatt");
            window.page().fill("#q", "første samtaln");
            window.page().keyboard().press("Enter");
            window.page()
                    .getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK, exactly(LIST))
                    .click();

            assertThat(window.page().locator("h1")).hasText(LIST);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private Page begin(Window window) {
        window.page().addInitScript("window.print = () => { window.printed = true; }");
        window.signIn(town.email(Role.STAFF), Town.PASSWORD);
        window.visit("/" + town.address() + "/ansatt");
        return window.page();
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
