package no.parorendeportalen.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds: with all its rules, in the whole page. */
final class Axe {

    private static final String RUN = """
            () => axe.run(document, { resultTypes: ['violations'] }).then(found => {
              if (found.passes.length === 0) { throw new Error('axe looked at nothing'); }
              return found.violations.flatMap(it => it.nodes.map(node => it.id + ': ' + node.target + ' ' + node.html));
            })""";

    private Axe() {}

    @SuppressWarnings("unchecked") // the script gives back a list of strings
    static List<String> violations(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            // It comes along with each page that is opened after this one: half a megabyte that is not sent for each.
            page.addInitScript(AxeBuilder.getAxeScript());
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN);
    }
}
