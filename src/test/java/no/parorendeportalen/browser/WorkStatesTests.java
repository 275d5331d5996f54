package no.parorendeportalen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.parorendeportalen.browser.WorkStates.Act;
import no.parorendeportalen.browser.WorkStates.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Every page of those who are signed in, in every state: axe finds nothing, the HTML is valid, nothing scrolls sideways. */
@BrowserTest
class WorkStatesTests {

    private static final Path HTML = Path.of("target", "html-work");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Test
    void isWithoutFaultInEveryState() throws IOException, InterruptedException {
        var town = WorkTown.build(portal);
        FileSystemUtils.deleteRecursively(HTML);
        Files.createDirectories(HTML);
        var found = new ArrayList<String>();
        var email = "";
        Window window = null;
        try {
            for (var state : town.states()) {
                if (!state.email().equals(email)) {
                    close(window);
                    email = state.email();
                    window = Window.open(port, Window.WIDE);
                    window.signIn(email, WorkTown.PASSWORD);
                }
                look(window, state, found);
            }
        } finally {
            close(window);
        }

        assertThat(found).isEmpty();
        assertThat(HtmlChecker.errors(HTML)).isEmpty();
    }

    private static void look(Window window, State state, List<String> found) throws IOException {
        var response = WorkStates.reach(window, state);
        if (response.status() != state.status()) {
            found.add(state + " was answered with " + response.status());
            return;
        }
        if (state.act() == Act.EMPTIED
                && window.page().locator(".ds-error-summary").count() != 1) {
            found.add(state + " has no error summary");
        }
        Files.writeString(HTML.resolve(state.fileName()), response.text());
        window.page().evaluate("document.querySelectorAll('details').forEach(it => { it.open = true; })");
        Axe.violations(window.page()).forEach(it -> found.add(state + " " + it));
        window.page().setViewportSize(Window.NARROWEST, 900);
        var width = (Integer) window.page().evaluate("document.documentElement.scrollWidth");
        if (width > Window.NARROWEST) {
            found.add(state + " is " + width + " wide");
        }
        window.page().setViewportSize(Window.WIDE, 900);
        window.complaints().forEach(it -> found.add(state + " " + it));
    }

    private static void close(Window window) {
        if (window != null) {
            window.close();
        }
    }
}
