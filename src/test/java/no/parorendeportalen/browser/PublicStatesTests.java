package no.parorendeportalen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.parorendeportalen.browser.Pages.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every page of the public, in every state: one visit, and all that holds for each page alone. */
@BrowserTest
class PublicStatesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    /** Axe finds nothing, nothing scrolls sideways, nothing is remembered, complained of or asked for elsewhere. */
    @Test
    void isWithoutFaultInEveryState() {
        var found = new ArrayList<String>();
        try (var window = Window.open(port, Window.WIDE)) {
            for (var state : Pages.of(portal)) {
                look(window, state).forEach(it -> found.add(state.path() + " " + it));
            }
            assertThat(window.page().context().cookies()).isEmpty();
        }
        assertThat(found).isEmpty();
    }

    private static List<String> look(Window window, State state) {
        var page = window.page();
        var found = new ArrayList<String>();
        page.setViewportSize(Window.NARROWEST, Window.HEIGHT);
        window.visit(state.path());
        var stored = page.evaluate("() => document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage)");
        if (!"".equals(stored)) {
            found.add("stores " + stored);
        }
        page.evaluate("document.querySelectorAll('details').forEach(it => { it.open = true; })");
        Width.tooWide(page).ifPresent(found::add);
        if (isForAxe(state)) {
            page.setViewportSize(Window.WIDE, Window.HEIGHT);
            found.addAll(Axe.violations(page));
        }
        found.addAll(window.complaints());
        return found;
    }

    /** The second page of the long list says the same as the first, in a tenth of the time; errors differ in their words alone. */
    private static boolean isForAxe(State state) {
        return !state.path().equals("/langvik/handlingsplan")
                && (!state.path().startsWith("/dev/feil/") || state.status() == 500);
    }
}
