package no.parorendeportalen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import no.parorendeportalen.Words;
import no.parorendeportalen.browser.Pages.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Beyond what holds for each page alone ({@link PublicStatesTests}). */
@BrowserTest
class AccessibilityTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Test
    void axeFindsNothingOnAPhone() {
        try (var window = Window.open(port, Window.PHONE)) {
            assertThat(violations(window, Pages.mostDifferent(portal))).isEmpty();
        }
    }

    @Test
    void axeFindsNothingInTheDark() {
        var everyPalette = Pages.of(portal).stream().filter(it -> it.path().startsWith("/dev/komponenter"));
        var pages = Stream.concat(Pages.mostDifferent(portal).stream(), everyPalette)
                .distinct()
                .toList();
        try (var window = Window.dark(port, Window.WIDE)) {
            assertThat(violations(window, pages)).isEmpty();
        }
    }

    /** Axe is there and finds fault where there is one. */
    @Test
    void axeWouldNoticeAViolation() {
        try (var window = Window.open(port, Window.WIDE)) {
            window.visit("/baerum");
            window.page().evaluate("document.documentElement.removeAttribute('lang')");

            assertThat(Axe.violations(window.page())).singleElement().asString().contains("html-has-lang");
        }
    }

    @Test
    void nothingScrollsSidewaysWhenTheTextIsTwiceAsLarge() {
        var tooWide = new ArrayList<String>();
        try (var window = Window.open(port, Window.NARROWEST)) {
            for (var state : Pages.mostDifferent(portal)) {
                window.visit(state.path());
                openAll(window.page());
                window.page().evaluate("document.documentElement.style.fontSize = '200%'");
                Width.tooWide(window.page()).ifPresent(it -> tooWide.add(state.path() + " " + it));
            }
        }
        assertThat(tooWide).isEmpty();
    }

    @Test
    void everyPageHasOneHeadingALanguageAndATitleOfItsOwn() {
        var findings = new ArrayList<String>();
        var titles = new HashMap<String, String>();
        for (var state : Pages.of(portal)) {
            var page = Pages.html(port, state);
            if (page.split("<h1[ >]").length != 2) {
                findings.add(state.path() + " has not one h1");
            }
            if (!page.contains("<html lang=\"nb\"")) {
                findings.add(state.path() + " does not say its language");
            }
            var title = page.substring(page.indexOf("<title>") + 7, page.indexOf("</title>"));
            if (title.isBlank() || hasMunicipality(state) && !title.endsWith(" kommune")) {
                findings.add(state.path() + " has the title " + title);
            }
            if (state.status() == 200 && !state.path().startsWith("/dev/") && !isNeutral(state)) {
                var path = state.path().split("\\?")[0];
                var before = titles.putIfAbsent(state.municipality() + " " + title, path);
                if (before != null && !before.equals(path)) {
                    findings.add(path + " has the title of " + before + ": " + title);
                }
            }
        }
        assertThat(titles).hasSizeGreaterThan(50);
        assertThat(findings).isEmpty();
    }

    /** Below its front page, which is called "Pårørende i Bærum"; the children's pages tell nobody what they are. */
    private static boolean hasMunicipality(State state) {
        return !isNeutral(state)
                && state.status() == 200
                && state.path().matches("/(baerum|harstad|langvik|tomvik|nyvik)/.*");
    }

    private static boolean isNeutral(State state) {
        return state.path().contains("/barn-og-unge");
    }

    @Test
    void theSkipLinkLeadsToTheContent() {
        for (var width : List.of(Window.WIDE, Window.PHONE)) {
            try (var window = Window.open(port, width)) {
                for (var path : List.of("/", "/baerum/handlingsplan", "/baerum/ukjent")) {
                    window.visit(path);
                    var page = window.page();
                    var skip = page.locator("a.skip-link");
                    assertThat(skip.boundingBox().y).isNegative();

                    page.keyboard().press("Tab");
                    assertThat(focused(page)).isEqualTo(Words.of("layout.skip"));
                    assertThat(skip.boundingBox().y).isNotNegative();

                    page.keyboard().press("Enter");
                    page.waitForURL("**#innhold");
                    page.keyboard().press("Tab");
                    assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                            .as(path)
                            .isEqualTo(true);
                }
            }
        }
    }

    @Test
    void whatHasTheFocusIsSeen() {
        var unseen = new ArrayList<String>();
        for (var open : List.of(Window.open(port, Window.WIDE), Window.dark(port, Window.PHONE))) {
            try (var window = open) {
                for (var path : List.of("/baerum", "/baerum/handlingsplan?frist=2023", "/dev/komponenter?palett=hav")) {
                    window.visit(path);
                    var page = window.page();
                    for (var step = 0; step < 45; step++) {
                        page.keyboard().press("Tab");
                        if (Boolean.FALSE.equals(page.evaluate(IS_SEEN))) {
                            unseen.add(path + ": " + focused(page));
                        }
                    }
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    /** The element with the focus, or what is drawn around it, has an outline that it lacks otherwise, and lies within the window. */
    private static final String IS_SEEN = """
            () => {
              const it = document.activeElement;
              if (it === document.body) { return true; }
              const around = [it, it.parentElement, it.closest('.card-link'), it.closest('.ds-field'), it.closest('.ds-fieldset')]
                .filter(part => part !== null);
              const drawing = part => [getComputedStyle(part), getComputedStyle(part, '::before'), getComputedStyle(part, '::after')]
                .map(style => style.outline + style.boxShadow).join();
              const withFocus = around.map(drawing);
              it.blur();
              const without = around.map(drawing);
              it.focus();
              const box = it.getBoundingClientRect();
              return withFocus.some((drawn, at) => drawn !== without[at]) && box.width > 0 && box.height > 0
                && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
            }""";

    private static String focused(Page page) {
        return String.valueOf(
                page.evaluate(
                        "() => document.activeElement.textContent.trim() || document.activeElement.name || document.activeElement.tagName"));
    }

    private static void openAll(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(it => { it.open = true; })");
    }

    private static List<String> violations(Window window, List<State> states) {
        var found = new ArrayList<String>();
        for (var state : states) {
            window.visit(state.path());
            openAll(window.page());
            Axe.violations(window.page()).forEach(it -> found.add(state.path() + " " + it));
        }
        assertThat(states).isNotEmpty();
        return found;
    }
}
