package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A teacher is worried about a child whose parent gets help at home, and wants to talk with the barneansvarlig of that unit. */
@BrowserTest
class TeacherJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    private Town town;

    @BeforeEach
    void build() {
        town = Town.build(portal);
    }

    @Test
    void findsWhomToRingByKeyboardAlone() {
        try (var window = Window.open(port, Window.PHONE)) {
            var keyboard = new Keyboard(window);
            window.signIn(town.email(Role.STAFF), Town.PASSWORD);
            window.visit("/" + town.address() + "/ansatt");

            keyboard.follow(Words.of("work.nav.people"));
            keyboard.write(Words.of("people.words"), "barneansvarlig omsorg");
            keyboard.press(Words.of("people.show"));

            var hits = window.page().getByRole(AriaRole.TABLE).first();
            assertThat(hits).containsText(town.canary() + " omsorg");
            assertThat(hits).containsText("67 50 40 50");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void findsTheRoleByTheSearchAndEveryUnitThatHasOne() {
        try (var window = Window.withoutScripts(port, Window.PHONE)) {
            window.signIn(town.email(Role.STAFF), Town.PASSWORD);
            window.visit("/" + town.address() + "/ansatt");
            window.page().fill("#q", "hvem er barneansvarlig");
            window.page().keyboard().press("Enter");
            window.page()
                    .getByRole(AriaRole.LINK, Window.named(town.canary() + " barneansvarlig"))
                    .first()
                    .click();

            assertThat(window.page().getByRole(AriaRole.MAIN)).containsText(town.canary() + " omsorg");
            assertThat(window.page().getByRole(AriaRole.MAIN)).containsText("67 50 40 50");
        }
    }
}
