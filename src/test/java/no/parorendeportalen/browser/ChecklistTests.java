package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.checklist.NeutralLabel;
import no.parorendeportalen.checklist.TestRuns;
import no.parorendeportalen.checklist.TickState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Ticking: two in the same run, and one alone, whose ticks go nowhere. */
@BrowserTest
class ChecklistTests {

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private Town town;
    private UUID run;

    @BeforeEach
    void begin() {
        town = Town.empty(context);
        run = town.here(() -> {
            TestRuns.checklist(context, "Samtale", 6);
            return TestRuns.start(context, "samtale", Role.STAFF, NeutralLabel.BJORK);
        });
    }

    @Test
    void letsTwoTickTheSameRunWithoutOverwritingEachOther() {
        try (var one = Window.open(port, Window.WIDE);
                var other = Window.withoutScripts(port, Window.PHONE)) {
            one.signIn(town.email(Role.STAFF), Town.PASSWORD);
            other.signIn(town.email(Role.LEADER), Town.PASSWORD);
            one.visit(path());
            other.visit(path());

            press(one.page(), 6, "run.do");
            assertThat(said(one.page(), 6)).containsText(Words.of("run.state.DONE"));
            assertThat(point(one.page(), 6)).isFocused();
            press(other.page(), 1, "run.do");
            assertThat(said(other.page(), 1)).containsText(town.name(Role.LEADER));
            // It had not seen the other's, and says the same.
            assertThat(said(other.page(), 6)).containsText(town.name(Role.STAFF));
            other.page()
                    .getByRole(AriaRole.LINK, Window.named(Words.of("run.next")))
                    .click();
            assertThat(point(other.page(), 2)).isFocused();

            point(one.page(), 1).locator(".point-skip summary").click();
            one.page()
                    .waitForResponse(
                            it -> it.status() == 409 && it.request().isNavigationRequest(),
                            () -> point(one.page(), 1)
                                    .getByRole(AriaRole.BUTTON, in(Words.of("run.reason.TOO_EARLY")))
                                    .click());
            assertThat(one.page().getByRole(AriaRole.MAIN)).containsText(town.name(Role.LEADER));
            assertThat(Axe.violations(one.page())).isEmpty();
            one.page()
                    .getByRole(AriaRole.BUTTON, Window.named(Words.of("run.overtaken.again")))
                    .click();
            assertThat(said(one.page(), 1)).containsText(Words.of("run.reason.TOO_EARLY"));
            assertThat(one.complaints()).allMatch(it -> it.contains("409"));
            assertThat(other.complaints()).isEmpty();
        }
        assertThat(town.here(() -> TestRuns.state(context, run).toList()))
                .extracting(it -> it.tick().state())
                .containsExactly(
                        TickState.NOT_APPLICABLE,
                        TickState.OPEN,
                        TickState.OPEN,
                        TickState.OPEN,
                        TickState.OPEN,
                        TickState.DONE);
    }

    @Test
    void sendsAndKeepsNothingOfWhatIsTickedAlone() {
        try (var window = Window.open(port, Window.PHONE)) {
            var page = window.page();
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            window.signIn(town.email(Role.STAFF), Town.PASSWORD);
            window.visit("/" + town.address() + "/ansatt/sjekklister/samtale");
            var asked = new ArrayList<String>();
            page.onRequest(it -> {
                if (!it.url().contains("/img/")) {
                    asked.add(it.method() + " " + it.url());
                }
            });

            page.getByLabel("Samtale punkt 2").check();
            page.getByRole(AriaRole.BUTTON, Window.named(Words.of("checklist.copy")))
                    .click();
            assertThat(page.locator("[data-single-said]")).containsText(Words.of("checklist.copied"));
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .contains("Samtale punkt 2")
                    .doesNotContain("Samtale punkt 3");
            assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            assertThat(asked).isEmpty();

            page.reload();
            assertThat(page.getByLabel("Samtale punkt 2")).not().isChecked();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void press(Page page, int place, String key) {
        point(page, place).getByRole(AriaRole.BUTTON, in(Words.of(key))).first().click();
    }

    private static Locator.GetByRoleOptions in(String words) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + words));
    }

    private static Locator said(Page page, int place) {
        return point(page, place).locator(".point-said");
    }

    private static Locator point(Page page, int place) {
        return page.locator(".point").nth(place - 1);
    }

    private String path() {
        return "/" + town.address() + "/ansatt/gjennomganger/" + run;
    }
}
