package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.UnitService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The demonstration's people find what is theirs, and no more. */
@BrowserTest
class WorkAccessTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    AccountService accounts;

    @Autowired
    UnitService units;

    @Test
    void showsAnEmployeeTheOwnUnitFirstAndNothingToAdminister() {
        try (var window = Window.open(port, Window.WIDE)) {
            var mouse = new Mouse(window);
            var page = window.page();
            mouse.signIn(window, "ansatt@baerum.example", SignIn.PASSWORD);
            page.waitForURL("**/baerum/ansatt");
            var headings = page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2));
            assertThat(headings.first()).hasText(Words.of("front.staff.asked"));
            assertThat(page.locator(".front-list").last()).containsText("Tiltak");
            assertThat(page.getByRole(AriaRole.LINK, Window.named(Words.of("work.nav.plan"))))
                    .hasCount(0);

            window.visit("/baerum/ansatt/mine-tiltak");
            assertThat(headings.first()).hasText(Words.of("staff.own"));
            assertThat(page.getByRole(AriaRole.TABLE).first()).containsText("Pleie og omsorg");

            for (var path : List.of("/baerum/admin", "/baerum/admin/plan", "/baerum/admin/brukere")) {
                assertThat(window.visit(path).status()).as(path).isEqualTo(403);
                assertThat(page.locator("h1")).hasText(Words.of("error.403.title"));
            }

            window.visit("/baerum/ansatt");
            page.getByText("Demo Ansatt").click();
            mouse.press(Words.of("work.signOut"));
            assertThat(page.locator("body")).containsText(Words.of("signIn.message.SIGNED_OUT"));
            window.visit("/baerum/ansatt");
            assertThat(window.address()).startsWith("/logg-inn");
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** A ward's computer: the next one at it presses the back button. */
    @Test
    void showsNothingOfWhatWasReadAfterSigningOut() {
        var town = Town.build(portal);
        try (var window = Window.open(port, Window.WIDE)) {
            var page = window.page();
            window.signIn(town.email(Role.STAFF), Town.PASSWORD);
            page.waitForURL("**/" + town.address() + "/ansatt");
            assertThat(window.visit("/" + town.address() + "/ansatt/opplaering/snakke-med-barn")
                            .headerValue("cache-control"))
                    .contains("no-store");
            assertThat(page.locator("h1")).hasText(town.canary() + " kurs");
            page.getByText(town.name(Role.STAFF)).click();
            new Mouse(window).press(Words.of("work.signOut"));
            assertThat(page.locator("body")).containsText(Words.of("signIn.message.SIGNED_OUT"));

            for (var back = 0; back < 2; back++) {
                page.goBack();
                assertThat(page.locator("body")).not().containsText(town.canary());
                assertThat(window.address()).startsWith("/logg-inn");
            }
        }
    }

    @Test
    void showsHarstadsAdministratorNothingOfBaerum() {
        var town = Town.build(portal);
        var baerum = municipalities.at("baerum").orElseThrow();
        var unit = current.during(baerum, () -> units.tree().get(0).id());
        var person = current.during(
                baerum,
                () -> accounts.members().stream()
                        .map(MemberDetails::account)
                        .findFirst()
                        .orElseThrow());
        try (var window = Window.open(port, Window.WIDE)) {
            window.signIn("administrator@harstad.example", SignIn.PASSWORD);
            window.page().waitForURL("**/harstad/admin");

            for (var path : List.of(
                    "/baerum/admin",
                    "/baerum/ansatt",
                    "/baerum/admin/plan",
                    "/baerum/admin/brukere/" + person,
                    "/harstad/admin/brukere/" + person,
                    "/harstad/admin/enheter/" + unit,
                    inHarstad(town, "/admin/plan/omrader/{piece}"),
                    inHarstad(town, "/admin/plan/kapitler/{piece}"))) {
                assertThat(window.visit(path).status()).as(path).isEqualTo(404);
                assertThat(window.page().locator("h1")).hasText(Words.of("error.404.title"));
            }
        }
    }

    /** An address of Harstad's, with a piece of another municipality's draft in it. */
    private static String inHarstad(Town town, String pattern) {
        return town.paths("/{municipality}" + pattern).get(0).replace(town.address(), "harstad");
    }
}
