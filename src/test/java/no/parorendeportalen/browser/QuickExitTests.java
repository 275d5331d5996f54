package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import no.parorendeportalen.Words;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child leaves the page fast. */
@BrowserTest
class QuickExitTests {

    private static final String NEUTRAL = "https://www.yr.no/";
    private static final String PAGE = "/baerum/barn-og-unge";

    @LocalServerPort
    int port;

    @Test
    void replacesThePageSoThatTheWayBackDoesNotLeadThere() {
        try (var window = Window.open(port, Window.PHONE)) {
            var page = window.page();
            answerElsewhere(page);
            window.visit("/baerum");
            window.visit(PAGE);
            exit(page).click();
            page.waitForURL(NEUTRAL);

            page.goBack();
            assertThat(window.address()).isEqualTo("/baerum");
        }
    }

    @Test
    void leavesWhenEscIsPressedThreeTimesAndCountsAloud() {
        try (var window = Window.open(port, Window.WIDE)) {
            var page = window.page();
            answerElsewhere(page);
            window.visit(PAGE);
            var hint = page.locator(".quick-exit-hint");
            assertThat(hint).hasText(Words.of("quickExit.hint"));

            page.keyboard().press("Escape");
            assertThat(page.locator(".quick-exit [role=status]")).hasText(Words.of("quickExit.left.two"));
            page.keyboard().press("Escape");
            assertThat(page.locator(".quick-exit [role=status]")).hasText(Words.of("quickExit.left.one"));
            assertThat(hint).hasText(Words.of("quickExit.left.one"));
            page.keyboard().press("Escape");
            page.waitForURL(NEUTRAL);
        }
    }

    /** Also while the other site is slow, or does not answer at all. */
    @Test
    void isEmptyAtOnce() {
        try (var window = Window.open(port, Window.WIDE)) {
            var page = window.page();
            // An answer without content leaves the browser where it is.
            page.route(NEUTRAL + "**", it -> it.fulfill(new Route.FulfillOptions().setStatus(204)));
            window.visit(PAGE);
            exit(page).click();

            assertThat(page.evaluate("document.body.textContent")).isEqualTo("");
        }
    }

    @Test
    void isAPlainLinkThatTellsNothingWithoutScripts() {
        try (var window = Window.withoutScripts(port, Window.PHONE)) {
            var page = window.page();
            var referrers = new ArrayList<String>();
            page.route(NEUTRAL + "**", it -> {
                referrers.add(it.request().headers().get("referer"));
                it.fulfill(new Route.FulfillOptions().setBody("Vær"));
            });
            window.visit(PAGE);
            // No Esc without scripts, so nobody is told of it.
            assertThat(page.locator(".quick-exit-hint")).isHidden();
            exit(page).click();
            page.waitForURL(NEUTRAL);
            assertThat(referrers).containsOnlyNulls().hasSize(1);
        }
    }

    /** On a phone, and on a small window at 400 %, wherever one has scrolled; and nothing with the focus is behind it. */
    @Test
    void isSeenAndCoversNothingThatHasTheFocus() {
        for (var size : List.of(List.of(Window.PHONE, 640), List.of(Window.NARROWEST, 256))) {
            try (var window = Window.open(port, Window.PHONE)) {
                var page = window.page();
                page.setViewportSize(size.get(0), size.get(1));
                window.visit(PAGE);
                var covered = new ArrayList<String>();
                for (var step = 0; step < 40; step++) {
                    page.keyboard().press(step < 25 ? "Tab" : "Shift+Tab");
                    assertThat(page.evaluate(IS_ON_TOP)).as("step " + step).isEqualTo(true);
                    if (Boolean.TRUE.equals(page.evaluate(IS_COVERED))) {
                        covered.add(String.valueOf(page.evaluate("document.activeElement.textContent")));
                    }
                }
                assertThat(covered).isEmpty();
                var height = exit(page).locator("xpath=ancestor::aside").boundingBox().height;
                assertThat(height).isLessThan(size.get(1) / 3.0);
            }
        }
    }

    private static final String IS_ON_TOP = """
            () => {
              const box = document.querySelector('.quick-exit a').getBoundingClientRect();
              const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
              return document.activeElement.matches('.skip-link') || there?.closest('.quick-exit') !== null;
            }""";

    private static final String IS_COVERED = """
            () => {
              const it = document.activeElement;
              if (it === document.body || it.closest('.quick-exit, .skip-link')) { return false; }
              const bar = document.querySelector('.quick-exit').getBoundingClientRect();
              return it.getBoundingClientRect().bottom <= bar.bottom;
            }""";

    private static void answerElsewhere(Page page) {
        page.route(NEUTRAL + "**", it -> it.fulfill(new Route.FulfillOptions().setBody("Vær")));
    }

    private static Locator exit(Page page) {
        return page.getByRole(AriaRole.LINK, Window.named(Words.of("quickExit.leave")));
    }
}
