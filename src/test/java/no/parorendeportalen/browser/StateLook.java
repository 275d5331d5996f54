package no.parorendeportalen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.parorendeportalen.browser.WorkStates.Act;
import no.parorendeportalen.browser.WorkStates.State;
import org.springframework.util.FileSystemUtils;

/** Looks at pages of those who are signed in: axe finds nothing, the HTML is valid, nothing scrolls sideways. */
final class StateLook {

    private final int port;
    private final Path html;

    /** @param html where the pages are written to be validated, below {@code target} */
    StateLook(int port, String html) {
        this.port = port;
        this.html = Path.of("target", html);
    }

    void findsNothingWrong(List<State> states) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(html);
        Files.createDirectories(html);
        var found = new ArrayList<String>();
        var email = "";
        Window window = null;
        try {
            for (var state : states) {
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
        assertThat(HtmlChecker.errors(html)).isEmpty();
    }

    private void look(Window window, State state, List<String> found) throws IOException {
        var response = WorkStates.reach(window, state);
        if (response.status() != state.status()) {
            found.add(state + " was answered with " + response.status());
            return;
        }
        if (state.act() == Act.EMPTIED
                && window.page().locator(".ds-error-summary").count() != 1) {
            found.add(state + " has no error summary");
        }
        Files.writeString(html.resolve(state.fileName()), response.text());
        window.page().evaluate("document.querySelectorAll('details').forEach(it => { it.open = true; })");
        Axe.violations(window.page()).forEach(it -> found.add(state + " " + it));
        window.page().setViewportSize(Window.NARROWEST, Window.HEIGHT);
        Width.tooWide(window.page()).ifPresent(it -> found.add(state + " " + it));
        window.page().setViewportSize(Window.WIDE, Window.HEIGHT);
        window.complaints().forEach(it -> found.add(state + " " + it));
    }

    private static void close(Window window) {
        if (window != null) {
            window.close();
        }
    }
}
