package no.parorendeportalen.browser;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.parorendeportalen.Words;

/** Reaches everything with Tab, and goes on with Enter, Space and the arrows; never touches the page otherwise. */
final class Keyboard implements Hands {

    private static final int MOST_TABS = 150;
    private static final int MOST_CHOICES = 20;

    /** Whether the element with the focus is of a kind and has a name, or is one of several choices of which one has it. */
    private static final String IS_AT = """
            ([kind, name, needs]) => {
              const words = it => (it.getAttribute('aria-label') ?? (it.labels?.[0] ?? it).textContent).replace(/\\s+/g, ' ').trim();
              const has = it => words(it) === name || needs.some(need => words(it) === name + ' ' + need);
              const it = document.activeElement;
              return it.matches(kind) && (has(it) || it.type === 'radio' && [...document.getElementsByName(it.name)].some(has));
            }""";

    private final Page page;

    Keyboard(Window window) {
        this.page = window.page();
    }

    @Override
    public void follow(String link) {
        tabTo("a[href]", link);
        leaveWith("Enter");
    }

    @Override
    public void press(String button) {
        tabTo("button, summary", button);
        leaveWith("Space");
    }

    @Override
    public void write(String field, String words) {
        tabTo("input, textarea", field);
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
    }

    /** Whether day or month comes first is the browser's to say: a day that has the same number as its month is typed alike. */
    @Override
    public void write(String field, LocalDate day) {
        tabTo("input", field);
        page.keyboard().type(day.format(DateTimeFormatter.ofPattern("ddMMyyyy")));
    }

    @Override
    public void choose(String choice) {
        tabTo("input[type=radio], input[type=checkbox]", choice);
        for (var step = 0; step < MOST_CHOICES; step++) {
            if (isTrue("name => document.activeElement.labels[0].textContent.trim() === name", choice)) {
                if (!isTrue("() => document.activeElement.checked", null)) {
                    page.keyboard().press("Space");
                }
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        fail("The arrows never came to " + choice);
    }

    @Override
    public void select(String field, String choice) {
        tabTo("select", field);
        page.keyboard().press("Home");
        for (var step = 0; step < MOST_CHOICES; step++) {
            if (isTrue("name => document.activeElement.selectedOptions[0].textContent.trim() === name", choice)) {
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        fail("The arrows never came to " + choice);
    }

    private void tabTo(String kind, String name) {
        var needs = List.of(Words.of("form.required"), Words.of("form.optional"));
        for (var step = 0; step < MOST_TABS; step++) {
            page.keyboard().press("Tab");
            if (isTrue(IS_AT, List.of(kind, name, needs))) {
                return;
            }
        }
        fail("Tab never came to " + name + " at " + page.url());
    }

    private boolean isTrue(String question, Object argument) {
        return Boolean.TRUE.equals(page.evaluate(question, argument));
    }

    @SuppressWarnings("deprecation") // a key press, unlike a click, does not wait for the page it leads to
    private void leaveWith(String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }
}
