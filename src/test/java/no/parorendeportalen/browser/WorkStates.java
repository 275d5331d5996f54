package no.parorendeportalen.browser;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** The pages of those who are signed in, in the states they can be in, and the way a person gets there. */
final class WorkStates {

    /** What is done on a page before it is looked at. */
    enum Act {
        LOOK,
        /** Its main form is sent with nothing in it. */
        EMPTIED,
        /** Its main form is sent after somebody else has saved it. */
        STALE,
        /** Its text is previewed. */
        PREVIEWED,
        /** Its main form is sent after the session has ended. The window is nobody's afterwards. */
        EXPIRED
    }

    /**
     * A page in a state.
     *
     * @param email whose page it is
     */
    record State(String email, String path, Act act, int status) {

        String fileName() {
            return path.substring(1).replaceAll("[^A-Za-z0-9]+", "-") + "-" + act + ".html";
        }

        @Override
        public String toString() {
            return path + " " + act;
        }
    }

    private final List<State> states = new ArrayList<>();
    private String email = "";

    /** Who looks at what follows. */
    WorkStates as(String email) {
        this.email = email;
        return this;
    }

    WorkStates page(String path, Act... more) {
        states.add(new State(email, path, Act.LOOK, 200));
        for (var act : more) {
            states.add(new State(email, path, act, status(act)));
        }
        return this;
    }

    WorkStates refused(String path, int status) {
        states.add(new State(email, path, Act.LOOK, status));
        return this;
    }

    List<State> all() {
        return List.copyOf(states);
    }

    private static int status(Act act) {
        return switch (act) {
            case LOOK, PREVIEWED -> 200;
            case EMPTIED -> 422;
            case STALE -> 409;
            case EXPIRED -> 401;
        };
    }

    /** Goes there, and does what there is to do. */
    static Response reach(Window window, State state) {
        var response = window.visit(state.path());
        return switch (state.act()) {
            case LOOK -> response;
            case EMPTIED -> send(window, """
                    form => form.querySelectorAll('input:not([type=hidden]):not([type=radio]):not([type=checkbox]), textarea')
                      .forEach(it => { it.value = ''; })""");
            case STALE -> send(window, """
                    form => {
                      form.querySelectorAll('input[name=version], input[name=seen]').forEach(it => { it.value = '987654'; });
                      const text = form.querySelector('textarea, input[type=text]');
                      if (text) { text.value += ' og mer'; }
                      form.querySelectorAll('select[aria-required=true]').forEach(it => { it.value ||= it.options[1]?.value ?? ''; });
                    }""");
            case EXPIRED -> {
                window.page().context().clearCookies();
                yield send(window, "form => {}");
            }
            case PREVIEWED ->
                window.page()
                        .waitForNavigation(() -> window.page()
                                .locator("button[name=preview]")
                                .first()
                                .click());
        };
    }

    @SuppressWarnings("deprecation") // the only way to the answer itself, with its status and its text
    private static Response send(Window window, String change) {
        var form = window.page().locator("main form.form").last();
        form.evaluate(change);
        return window.page().waitForNavigation(() -> form.evaluate("form => form.requestSubmit()"));
    }
}
