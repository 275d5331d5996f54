package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import no.parorendeportalen.Words;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

/** The wayfinder, which has no addresses for its steps, and the sheet for a talk. */
@BrowserTest
class LeadingTests {

    @LocalServerPort
    int port;

    @Test
    void leadsFromAFewAnswersToWhatFits() throws IOException, InterruptedException {
        try (var window = Window.open(port, Window.PHONE)) {
            var html = Path.of("target", "html-wayfinder");
            FileSystemUtils.deleteRecursively(html);
            Files.createDirectories(html);
            var findings = new ArrayList<String>();
            leads(window, step -> {
                findings.addAll(Axe.violations(window.page()));
                Files.writeString(html.resolve(step + ".html"), window.page().content());
                assertThat((Integer) window.page().evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(Window.PHONE);
            });
            assertThat(findings).isEmpty();
            assertThat(HtmlChecker.errors(html)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void leadsThereWithoutScripts() throws IOException {
        try (var window = Window.withoutScripts(port, Window.WIDE)) {
            leads(window, step -> {});
        }
    }

    private interface Look {
        void at(String step) throws IOException;
    }

    private static void leads(Window window, Look look) throws IOException {
        var page = window.page();
        window.visit("/baerum/veiviser");
        page.getByLabel(Words.of("wayfinder.answer.who.SPOUSE")).check();
        next(page);
        assertThat(page.locator("h1")).hasText(Words.of("wayfinder.question.situation"));
        look.at("situation");
        page.getByLabel("Demens").check();
        next(page);
        page.getByLabel(Words.of("wayfinder.answer.needs.RELIEF")).check();
        next(page);

        // Both ways back find the answers.
        page.goBack();
        assertThat(page.locator("h1")).hasText(Words.of("wayfinder.question.needs"));
        assertThat(page.getByLabel(Words.of("wayfinder.answer.needs.RELIEF"))).isChecked();
        button(page, Words.of("wayfinder.back"));
        assertThat(page.getByLabel("Demens")).isChecked();
        next(page);
        next(page);
        next(page);
        look.at("time");
        button(page, Words.of("wayfinder.show"));

        assertThat(page.locator("h1")).hasText(Words.of("wayfinder.result"));
        assertThat(page.locator(".suggestion").first()).containsText(Words.of("wayfinder.because.NEED.RELIEF"));
        assertThat(page.locator(".answered")).containsText("Demens");
        assertThat(window.address()).isEqualTo("/baerum/veiviser");
        look.at("result");
        button(page, Words.of("wayfinder.change") + " " + Words.of("wayfinder.short.who"));
        assertThat(page.getByLabel(Words.of("wayfinder.answer.who.SPOUSE"))).isChecked();
    }

    private static void next(Page page) {
        button(page, Words.of("wayfinder.next"));
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, Window.named(name)).click();
    }

    @Test
    void printsWhatIsWrittenAndLinesWhereNothingIs() {
        try (var window = Window.open(port, Window.WIDE)) {
            var page = window.page();
            window.visit("/baerum/forberede-samtale");
            page.locator("#samtale-matters").fill("Å få sove om natta");
            page.locator(".talk-suggestions button").first().click();
            assertThat(page.locator("#samtale-questions")).hasValue(Words.of("talk.suggestion.contact") + "\n");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            var written = page.locator(".talk-topic").first();
            assertThat(written.locator(".talk-copy")).isVisible();
            assertThat(written.locator(".talk-copy")).hasText("Å få sove om natta");
            assertThat(written.locator(".talk-lines")).isHidden();
            assertThat(page.locator(".talk-topic .talk-lines").last()).isVisible();
            assertThat(page.locator(".talk-suggestions")).isHidden();
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** The browser asks first, and nothing of it has been anywhere else. */
    @Test
    void doesNotThrowAwayWhatIsWrittenWithoutAsking() {
        try (var window = Window.open(port, Window.WIDE)) {
            var page = window.page();
            window.visit("/baerum/forberede-samtale");
            page.locator("#samtale-matters").fill("Å få sove om natta");
            page.locator("#samtale-day").click();
            var asked = new ArrayList<String>();
            page.onDialog(it -> {
                asked.add(it.type());
                it.dismiss();
            });
            page.evaluate("setTimeout(() => location.reload(), 0)");
            page.waitForTimeout(500);

            assertThat(asked).containsExactly("beforeunload");
            assertThat(page.locator("#samtale-matters")).hasValue("Å få sove om natta");
            assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
    }
}
