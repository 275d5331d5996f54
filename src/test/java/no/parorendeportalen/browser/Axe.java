package no.parorendeportalen.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds. */
final class Axe {

    private Axe() {}

    static List<String> violations(Page page) {
        // One document without frames needs no second page to run in.
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        var results = new AxeBuilder(page).options(options).setLegacyMode(true).analyze();
        if (results.getErrorMessage() != null || results.getPasses().isEmpty()) {
            throw new AssertionError("axe did not run: " + results.getErrorMessage());
        }
        return results.getViolations().stream()
                .flatMap(it ->
                        it.getNodes().stream().map(node -> it.getId() + ": " + node.getTarget() + " " + node.getHtml()))
                .toList();
    }
}
