package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.parorendeportalen.Words;
import no.parorendeportalen.browser.Pages.State;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.strategy.StrategyService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@BrowserTest
class JourneyTests {

    private static final String MEASURE = "Forhåndssamtaler utprøves i utvalgte sykehjem.";
    private static final String CHOSEN = "/baerum/handlingsplan?q=&ansvarlig=pleie-og-omsorg&frist=2023&sorter=plan";
    private static final String OWNER =
            Words.of("chips.remove") + " " + Words.of("plan.facet.OWNER") + ": Pleie og omsorg";
    private static final String DEADLINE = Words.of("chips.remove") + " " + Words.of("plan.facet.DEADLINE") + ": 2023";
    private static final int MOST_TABS = 120;
    private static final Pattern MARK = Pattern.compile("href=\"#(referanse-[0-9]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Test
    void findsTheMeasuresOfOneOwnerDueIn2023() {
        try (var window = Window.open(port, Window.WIDE)) {
            findsTheMeasures(window);
            // With scripts the count is said aloud as well.
            assertThat(window.page().getByRole(AriaRole.STATUS))
                    .hasText(window.page().locator(".result-count").textContent());
        }
    }

    @Test
    void findsThemWithoutScripts() {
        try (var window = Window.withoutScripts(port, Window.WIDE)) {
            findsTheMeasures(window);
        }
    }

    @Test
    void findsThemOnAPhone() {
        try (var window = Window.open(port, Window.PHONE)) {
            findsTheMeasures(window);
        }
    }

    private void findsTheMeasures(Window window) {
        var page = window.page();
        window.visit("/");
        link(page, "Bærum kommune").click();
        link(page, Words.of("front.plan.link")).first().click();
        assertThat(page.locator(".result-count")).hasText(Words.of("plan.count", 31, 31));
        var fold = page.locator(".filters-fold > summary");
        if (fold.isVisible()) {
            fold.click();
        }
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Words.of("plan.facet.OWNER")))
                .getByLabel("Pleie og omsorg")
                .check();
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Words.of("plan.facet.DEADLINE")))
                .getByLabel("2023")
                .check();
        button(page, Words.of("plan.show")).click();

        seesTheChosenMeasures(window);
        link(page, MEASURE).first().click();
        readsTheMeasure(window);

        page.goBack();
        seesTheChosenMeasures(window);
        chips(page).first().getByRole(AriaRole.LINK).click();
        assertThat(chips(page)).hasText(new String[] {DEADLINE});
        assertThat(window.address()).isEqualTo("/baerum/handlingsplan?frist=2023");
        assertThat(page.locator("table.measures tbody tr:not(.measure-group)"))
                .not()
                .hasCount(5);
    }

    @Test
    void findsThemByKeyboardAloneOnAPhone() {
        try (var window = Window.open(port, Window.PHONE)) {
            var page = window.page();
            window.visit("/");
            tabTo(page, "Bærum kommune");
            press(page, "Enter", "**/baerum");
            tabTo(page, Words.of("front.plan.link"));
            press(page, "Enter", "**/baerum/handlingsplan");
            tabTo(page, Words.of("filters.summary"));
            page.keyboard().press("Enter");
            tabTo(page, "Pleie og omsorg");
            page.keyboard().press("Space");
            // 2023 stands among the years worked in as well: on to the one that ends there.
            tabTo(page, "frist", "2023");
            page.keyboard().press("Space");
            tabTo(page, Words.of("plan.show"));
            press(page, "Enter", "**/baerum/handlingsplan\\?*");
            seesTheChosenMeasures(window);
            tabTo(page, MEASURE);
            press(page, "Enter", "**/baerum/tiltak/8");
            readsTheMeasure(window);
        }
    }

    private void seesTheChosenMeasures(Window window) {
        var page = window.page();
        assertThat(page.locator(".result-count")).hasText(Words.of("plan.count", 5, 31));
        assertThat(chips(page)).hasText(new String[] {OWNER, DEADLINE});
        assertThat(page.locator("table.measures tbody tr:not(.measure-group)")).hasCount(5);
        assertThat(page.locator("table.measures")).containsText(MEASURE);
        assertThat(page.locator("form.filters input:checked")).hasCount(2);
        assertThat(window.address()).isEqualTo(CHOSEN);
    }

    private static void readsTheMeasure(Window window) {
        var page = window.page();
        assertThat(window.address()).isEqualTo("/baerum/tiltak/8");
        // With the mark of its footnote.
        assertThat(page.locator("h1")).hasText("Forhåndssamtaler24 utprøves i utvalgte sykehjem.");
        assertThat(fact(page, Words.of("measure.owners"))).containsText("Pleie og omsorg");
        assertThat(fact(page, Words.of("measure.time")))
                .containsText(Words.of("timeline.understood.DEADLINE.years", "", "2023"));
        assertThat(page.locator("#referanse-24")).isVisible();
    }

    @Test
    void readsTheStrategyFromItsFrontToTheActionPlan() {
        for (var municipality : List.of("baerum", "harstad")) {
            try (var window = Window.open(port, Window.WIDE)) {
                var page = window.page();
                window.visit("/" + municipality);
                link(page, Words.of("front.strategy.link")).click();
                page.locator("ol.chapter-list a").first().click();
                var read = new ArrayList<String>();
                while (page.locator("a[rel=next]").count() > 0 && read.size() < 50) {
                    read.add(window.address());
                    assertThat(page.locator("h1")).isVisible();
                    page.locator("a[rel=next]").click();
                }

                assertThat(read).containsExactlyElementsOf(chaptersAndAreas(municipality));
                assertThat(window.address()).isEqualTo("/" + municipality + "/handlingsplan");
            }
        }
    }

    private List<String> chaptersAndAreas(String municipality) {
        var details = portal.getBean(MunicipalityService.class).at(municipality).orElseThrow();
        var strategy = portal.getBean(StrategyService.class);
        var all = new ArrayList<String>();
        portal.getBean(CurrentMunicipality.class).during(details, () -> {
            strategy.whole()
                    .chapters()
                    .forEach(it -> all.add("/" + municipality + "/strategi/kapittel/" + it.address()));
            strategy.whole().areas().forEach(it -> all.add("/" + municipality + "/strategi/omrade/" + it.number()));
        });
        return all;
    }

    @Test
    void followsAFootnoteMarkToItsReference() {
        try (var window = Window.open(port, Window.PHONE)) {
            var page = window.page();
            window.visit("/baerum/tiltak/8");
            page.locator("main a.reference-mark").first().click();

            assertThat(page.url()).endsWith("#referanse-24");
            assertThat(page.locator("#referanse-24")).isInViewport();
        }
    }

    @Test
    void everyMarkLeadsToAReferenceOnItsPage() {
        var marks = 0;
        for (var state : Pages.of(portal)) {
            var page = Pages.html(port, state);
            for (var mark : MARK.matcher(page).results().toList()) {
                assertThat(page.split("id=\"" + mark.group(1) + "\"", -1))
                        .as(state.path() + "#" + mark.group(1))
                        .hasSize(2);
                marks++;
            }
        }
        assertThat(marks).isGreaterThan(80);
    }

    @Test
    void everyPageSaysThatItIsADemonstrationAndWhetherThePlanHolds() {
        for (var state : Pages.of(portal)) {
            var page = Pages.html(port, state);
            assertThat(page.split("class=\"demonstration-bar\""))
                    .as(state.path())
                    .hasSize(2);
            assertThat(page).as(state.path()).contains(Words.of("layout.demonstration"));
            if (state.path().equals("/baerum")) {
                assertThat(page).contains(Words.of("notice.ended", "2021", "2025"));
            } else if (!isOfThePlan(state)) {
                assertThat(page).as(state.path()).doesNotContain("class=\"site-notice\"");
            } else {
                switch (state.municipality()) {
                    case "harstad" -> notices(state, page, Words.of("notice.hearing"));
                    case "baerum" -> notices(state, page, Words.of("notice.ended", "2021", "2025"));
                    default -> {
                        if (state.path().equals("/nyvik/versjoner/1")) {
                            notices(state, page, Words.of("notice.superseded"));
                        } else {
                            assertThat(page).as(state.path()).doesNotContain("class=\"site-notice\"");
                        }
                    }
                }
            }
        }
    }

    /** What carers use says nothing of the plan's own state. */
    private static boolean isOfThePlan(State state) {
        return (state.status() == 200 || state.status() == 400)
                && state.path().matches("/\\w+/(strategi|handlingsplan|tiltak|versjoner)\\b.*");
    }

    private static void notices(State state, String page, String words) {
        var parts = page.split("class=\"site-notice\"");
        assertThat(parts).as(state.path()).hasSize(2);
        assertThat(parts[1].substring(0, parts[1].indexOf("</section>")))
                .as(state.path())
                .contains(words);
    }

    /** What {@link PublicStatesTests} listens for is heard. */
    @Test
    void whatBreaksThePolicyIsNoticed() {
        try (var window = Window.open(port, Window.WIDE)) {
            window.visit("/baerum");
            window.page()
                    .evaluate(
                            "() => { document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">x</p>'); }");
            window.page()
                    .waitForFunction(
                            "() => getComputedStyle(document.body.lastElementChild).color !== 'rgb(255, 0, 0)'");

            assertThat(window.complaints()).singleElement().asString().contains("Content Security Policy");
        }
    }

    @Test
    void printsTheTextWithoutTheControls() {
        try (var window = Window.open(port, Window.WIDE)) {
            var page = window.page();
            window.visit("/baerum/handlingsplan?sorter=frist");
            assertThat(page.locator(".site-nav")).isVisible();
            assertThat(page.locator("form.filters")).isVisible();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (var control : List.of(
                    ".site-nav", ".skip-link", ".site-breadcrumb", "form.filters", "a[href$='.csv?sorter=frist']")) {
                assertThat(page.locator(control)).isHidden();
            }
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator(".site-notice")).isVisible();
            var rows = page.locator("table.measures tbody tr:not(.measure-group)");
            assertThat(rows).hasCount(31);
            assertThat(rows.all()).allMatch(Locator::isVisible);
            assertThat(page.locator("figure.timeline")).isVisible();
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator chips(Page page) {
        return page.locator("ul.chips li");
    }

    private static Locator fact(Page page, String term) {
        return page.locator("dl.facts > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt").filter(new Locator.FilterOptions().setHasText(term))));
    }

    /** Presses Tab until the element with that text, or that label, has the focus. */
    private static void tabTo(Page page, String text) {
        tabTo(page, "", text);
    }

    private static void tabTo(Page page, String field, String text) {
        for (var step = 0; step < MOST_TABS; step++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("""
                    ([field, text]) => {
                      const it = document.activeElement;
                      const words = (it.labels?.[0] ?? it).textContent.replace(/\\s+/g, ' ').trim();
                      return (field === '' || it.name === field) && (words === text || words.startsWith(text + ' ('));
                    }""", List.of(field, text)))) {
                return;
            }
        }
        fail("Tab never came to " + text);
    }

    private static void press(Page page, String key, String url) {
        page.keyboard().press(key);
        page.waitForURL(url);
    }
}
