package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What scripts add to the pages for who is signed in, and that forms do without them. */
@BrowserTest
class WorkPageTests {

    private static final String SAVE = "button[type=submit]:not([aria-hidden], [name], [data-variant])";

    @LocalServerPort
    int port;

    @Test
    void warnsBeforeWhatIsWrittenIsLeft() {
        try (var window = Window.open(port, Window.WIDE)) {
            var warnings = warnings(window.page());
            window.visit("/dev/arbeid");
            window.page().locator("#title").press("End");
            window.visit("/dev/arbeid");
            assertThat(warnings).isEmpty();

            window.page().locator("#title").fill("Endret");
            window.visit("/dev/arbeid/bekreft");
            assertThat(warnings).hasSize(1);
        }
    }

    @Test
    void showsARefusedFormAgainAndLeadsToWhatIsWrong() {
        for (var window : List.of(Window.open(port, Window.PHONE), Window.withoutScripts(port, Window.PHONE))) {
            try (window) {
                var warnings = warnings(window.page());
                window.visit("/dev/arbeid");
                window.page().locator("#email").fill("kari");
                window.page().locator("#number").fill("tre");
                window.page().locator("#number").press("Enter");

                window.page().locator(".ds-error-summary a[href='#number']").click();
                assertThat(window.page().locator("#number")).isFocused();
                assertThat(window.page().locator("#number")).hasValue("tre");
                assertThat(window.page().locator("#email")).hasValue("kari");
                assertThat(warnings).isEmpty();
            }
        }
    }

    @Test
    void sendsAFormOnceHoweverOftenTheButtonIsPressed() {
        try (var window = Window.open(port, Window.WIDE)) {
            var sent = new ArrayList<String>();
            window.page().route("**/dev/arbeid", route -> {
                if (route.request().method().equals("POST")) {
                    sent.add(route.request().postData());
                }
                route.resume();
            });
            window.visit("/dev/arbeid");
            window.page().locator("button[name=preview]").evaluate("it => { it.click(); it.click(); }");

            assertThat(window.page().locator(".preview")).isFocused();
            assertThat(sent).singleElement().asString().contains("preview=text");
        }
    }

    @Test
    void asksBeforeItSignsOutAndKeepsWhatIsWritten() {
        try (var window = Window.open(port, Window.WIDE)) {
            var renewed = new ArrayList<String>();
            var page = window.page();
            page.route("**/konto/okt", route -> {
                renewed.add(route.request().method());
                route.fulfill(new Route.FulfillOptions().setStatus(204));
            });
            window.visit("/dev/arbeid?tid=4");
            page.locator("#title").fill("Skrevet");

            page.locator("[data-idle-stay]").click();
            assertThat(page.locator("#idle")).isHidden();
            assertThat(renewed).containsExactly("POST");

            page.locator("[data-idle-close]").click();
            assertThat(page.locator("#idle")).not().hasAttribute("open", Pattern.compile(".*"));
            assertThat(page.locator("#title")).hasValue("Skrevet");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static List<String> warnings(Page page) {
        var warnings = new ArrayList<String>();
        page.onDialog((Dialog it) -> {
            warnings.add(it.type());
            it.accept();
        });
        return warnings;
    }
}
