package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.audit.TrailLine;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.strategy.AdoptedRevision;
import no.parorendeportalen.strategy.MeasureDetails;
import no.parorendeportalen.strategy.OwnerDetails;
import no.parorendeportalen.strategy.StrategyService;
import no.parorendeportalen.strategy.TimelineDetails;
import no.parorendeportalen.strategy.TimelineKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An administrator takes the plan from one decision to the next: with the mouse, by keyboard alone, and with scripts off. */
@BrowserTest
class WorkJourneyTests {

    private static final String OLD = "tar i bruk et kartleggingsverktøy.";
    private static final String REWORDED = "Pårørende velger kartleggingsverktøyet sammen med oss.";
    private static final String ADDED = "Lage en kaffekrok for pårørende.";
    private static final String WHEN = "Når planen er vedtatt";
    private static final String WHY = "Samtalene er blitt en del av hverdagen.";
    private static final String NO_HEARING = "Bare små endringer, og pårørende har vært med.";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    StrategyService strategy;

    @Autowired
    TrailService trail;

    @Test
    void takesThePlanFromOneDecisionToTheNext() {
        var town = Town.adopted(portal);
        try (var window = Window.open(port, Window.WIDE)) {
            var mouse = new Mouse(window);
            revise(town, window, mouse);
            looksItOver(town, window, mouse);
            decide(window, mouse);
            publicSees(town, window, mouse);
            assertThat(window.complaints()).isEmpty();
        }
        isKept(town);
    }

    @Test
    void takesItByKeyboardAlone() {
        var town = Town.adopted(portal);
        try (var window = Window.open(port, Window.WIDE)) {
            var keyboard = new Keyboard(window);
            revise(town, window, keyboard);
            decide(window, keyboard);
            assertThat(window.complaints()).isEmpty();
        }
        isKept(town);
    }

    @Test
    void takesItWithoutScripts() {
        var town = Town.adopted(portal);
        try (var window = Window.withoutScripts(port, Window.WIDE)) {
            var mouse = new Mouse(window);
            revise(town, window, mouse);
            decide(window, mouse);
        }
        isKept(town);
    }

    /** Rewords measure 1, drops 2 after having taken that back once, moves 7 to the top of the other area, and adds 8. */
    private static void revise(Town town, Window window, Hands hands) {
        hands.signIn(window, town.email(Role.ADMINISTRATOR), Town.PASSWORD);
        window.visit("/" + town.address() + "/admin/plan");
        hands.follow(Words.of("planning.begin.adopted"));
        hands.press(Words.of("start.submit"));
        says(window, Words.of("start.done"));

        hands.follow(town.canary() + " støtte til pårørende");
        hands.follow(Words.of("drafting.edit.of", measure(1)));
        hands.write(Words.of("measureForm.text"), REWORDED);
        hands.press(Words.of("form.save"));
        says(window, Words.of("drafting.measure.saved", 1));

        drop(window, hands, "Feil tiltak.");
        hands.press(Words.of("drafting.undo.of", measure(2)));
        says(window, Words.of("drafting.restored.MEASURE", 2));
        drop(window, hands, WHY);
        says(window, WHY);

        hands.follow(Words.of("work.nav.plan"));
        hands.follow("Barn som pårørende");
        hands.follow(Words.of("drafting.edit.of", measure(7)));
        hands.select(Words.of("drafting.measure.move"), town.canary() + " støtte til pårørende");
        hands.press(Words.of("drafting.measure.move.submit"));
        says(window, Words.of("drafting.measure.moved", 7));
        hands.press(Words.of("drafting.up.of", measure(7)));
        assertThat(window.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(3))
                        .first())
                .hasText(measure(7));

        hands.follow(Words.of("drafting.add.tiltak"));
        hands.write(Words.of("measureForm.text"), ADDED);
        hands.write(Words.of("measureForm.owners.name"), town.canary() + " omsorg");
        hands.choose(Words.of("timeline.kind.AFTER_EVENT"));
        hands.write(Words.of("measureForm.timelineText"), WHEN);
        hands.press(Words.of("form.save"));
        says(window, Words.of("drafting.measure.added", 8));
    }

    private static void drop(Window window, Hands hands, String why) {
        hands.follow(Words.of("drafting.remove.of", measure(2)));
        hands.write(Words.of("removeForm.reason"), why);
        hands.press(Words.of("drafting.removing.submit"));
        says(window, Words.of("drafting.removed.MEASURE", 2));
    }

    /** The differences, the preview, and that nobody else sees any of it yet. */
    private static void looksItOver(Town town, Window window, Hands hands) {
        hands.follow(Words.of("work.nav.plan"));
        hands.follow(Words.of("planning.differences"));
        assertThat(window.page().locator("del", containing("kartleggingsverktøy")))
                .hasCount(1);
        assertThat(window.page().locator("ins", containing("kartleggingsverktøyet")))
                .hasCount(1);
        for (var change : List.of("NEW", "REWORDED", "MOVED", "REMOVED")) {
            assertThat(window.page().locator("article", containing(Words.of("difference.change." + change))))
                    .not()
                    .hasCount(0);
        }
        says(window, WHY);

        hands.follow(Words.of("planning.back"));
        hands.follow(Words.of("planning.preview"));
        says(window, Words.of("preview.note.title"));
        says(window, REWORDED);
        says(window, ADDED);
        assertThat(window.page().locator("main")).not().containsText("forhåndssamtaler");

        window.visit("/" + town.address() + "/tiltak/1");
        assertThat(window.page().locator("main")).containsText(OLD);
        assertThat(window.visit("/" + town.address() + "/tiltak/8").status()).isEqualTo(404);
        window.visit("/" + town.address() + "/admin/plan");
    }

    private static void decide(Window window, Hands hands) {
        hands.follow(Words.of("work.nav.plan"));
        hands.follow(Words.of("step.name.PROPOSE_WITHOUT_HEARING"));
        hands.write(Words.of("stepForm.reason"), NO_HEARING);
        hands.press(Words.of("step.name.PROPOSE_WITHOUT_HEARING"));
        says(window, Words.of("step.done.PROPOSE_WITHOUT_HEARING"));

        hands.follow(Words.of("step.name.ADOPT"));
        hands.choose(Words.of("decision.adopted"));
        hands.write(Words.of("decisionForm.body"), "Kommunestyret");
        hands.write(Words.of("decisionForm.date"), DAY);
        hands.write(Words.of("decisionForm.caseNumber"), "26/101");
        hands.press(Words.of("decision.submit"));
        says(window, Words.of("step.done.ADOPT"));
    }

    private static void publicSees(Town town, Window window, Hands hands) {
        var page = window.page();
        hands.follow(Words.of("work.public"));
        hands.follow(Words.of("front.plan.link"));
        assertThat(page.locator("main")).not().containsText("forhåndssamtaler");
        hands.follow(ADDED);
        assertThat(page.locator("h1")).hasText(ADDED);
        says(window, WHEN);
        says(window, Words.of("timeline.understood.AFTER_EVENT.dated", "1. januar 2026"));

        window.visit("/" + town.address() + "/tiltak/1");
        assertThat(page.locator("h1")).hasText(REWORDED);
        says(window, OLD);

        assertThat(window.visit("/" + town.address() + "/tiltak/2").status()).isEqualTo(200);
        assertThat(page.locator("h1")).hasText(Words.of("dropped.title", 2));
        says(window, Words.of("dropped.since", "1. januar 2026", "Kommunestyret"));
        says(window, WHY);
        says(window, "Prøve ut forhåndssamtaler");

        window.visit("/" + town.address() + "/versjoner");
        var rows = page.locator("tbody tr");
        assertThat(rows).hasCount(2);
        assertThat(rows.nth(0)).containsText(Words.of("revisions.force"));
        rows.nth(1).getByRole(AriaRole.LINK).click();
        says(window, OLD);
        says(window, "Prøve ut forhåndssamtaler");
        assertThat(page.locator("main")).not().containsText(REWORDED);
    }

    private void isKept(Town town) {
        town.here(() -> {
            var measures = strategy.plan().measures();
            assertThat(measures).extracting(MeasureDetails::number).containsExactly(7, 1, 8);
            assertThat(measures).extracting(it -> it.area().number()).containsExactly(1, 1, 1);
            assertThat(measures.get(1).text()).isEqualTo(REWORDED);
            assertThat(measures.get(2).text()).isEqualTo(ADDED);
            assertThat(measures.get(2).timeline())
                    .isEqualTo(new TimelineDetails(WHEN, TimelineKind.AFTER_EVENT, DAY, null));
            assertThat(measures.get(2).owners())
                    .extracting(OwnerDetails::name)
                    .containsExactly(town.canary() + " omsorg");
            assertThat(strategy.dropped(2).orElseThrow().reason()).isEqualTo(WHY);
            assertThat(strategy.revisions())
                    .extracting(AdoptedRevision::number, AdoptedRevision::inForce)
                    .containsExactly(tuple(2, true), tuple(1, false));

            var done = trail.latest(12);
            assertThat(done)
                    .extracting(TrailLine::act)
                    .containsExactly(
                            "revision.adopt",
                            "revision.superseded",
                            "measure.dated",
                            "revision.proposeWithoutHearing",
                            "measure.added",
                            "measure.moved",
                            "measure.moved",
                            "measure.removed",
                            "measure.restored",
                            "measure.removed",
                            "measure.revised",
                            "revision.started");
            assertThat(done).extracting(TrailLine::who).containsOnly(town.canary() + " " + Role.ADMINISTRATOR);
            assertThat(done.get(3).reason()).isEqualTo(NO_HEARING);
        });
    }

    private static String measure(int number) {
        return Words.of("drafting.measure.numbered", number);
    }

    private static void says(Window window, String words) {
        assertThat(window.page().locator("body")).containsText(words);
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
