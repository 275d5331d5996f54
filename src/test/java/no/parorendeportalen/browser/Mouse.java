package no.parorendeportalen.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.parorendeportalen.Words;

/** Points and clicks. Works without scripts. */
final class Mouse implements Hands {

    private final Page page;

    Mouse(Window window) {
        this.page = window.page();
    }

    @Override
    public void follow(String link) {
        // What stands in the navigation may stand among the breadcrumbs too.
        page.getByRole(AriaRole.LINK, Window.named(link)).first().click();
    }

    @Override
    public void press(String button) {
        page.getByRole(AriaRole.BUTTON, Window.named(button)).click();
    }

    @Override
    public void write(String field, String words) {
        labelled(field).fill(words);
    }

    @Override
    public void write(String field, LocalDate day) {
        labelled(field).fill(day.toString());
    }

    @Override
    public void choose(String choice) {
        labelled(choice).check();
    }

    @Override
    public void select(String field, String choice) {
        labelled(field).selectOption(choice);
    }

    /** The whole label, but for whether it must be filled in. */
    private Locator labelled(String label) {
        var words = label.replaceAll("[?.()]", "\\\\$0");
        return page.getByLabel(Pattern.compile(
                "^\\s*" + words + "(\\s+(" + Words.of("form.required") + "|" + Words.of("form.optional") + "))?\\s*$"));
    }
}
