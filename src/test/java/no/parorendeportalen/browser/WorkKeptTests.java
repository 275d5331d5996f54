package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.audit.TrailLine;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.MeasureLine;
import no.parorendeportalen.strategy.MeasureText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Nothing that has been typed is lost: not to another administrator, not to a session that ended, not by a wrong click. */
@BrowserTest
class WorkKeptTests {

    private static final String FIRST = "Ta i bruk et verktøy som er prøvd ut.";
    private static final String SECOND = "Ta i bruk et kartleggingsverktøy hos alle.";
    private static final String MERGED = "Ta i bruk et kartleggingsverktøy som er prøvd ut, hos alle.";

    private static Town town;

    @LocalServerPort
    int port;

    @Autowired
    DraftService draft;

    @Autowired
    TrailService trail;

    @BeforeAll
    static void build(@Autowired ApplicationContext portal) {
        town = Town.build(portal);
    }

    @Test
    void showsTheSecondOfTwoBothTextsAndLetsThemMerge() {
        try (var one = Window.open(port, Window.WIDE);
                var other = Window.open(port, Window.WIDE)) {
            var first = new Mouse(one);
            var second = new Mouse(other);
            for (var window : new Window[] {one, other}) {
                window.signIn(town.email(window == one ? Role.ADMINISTRATOR : Role.EDITOR), Town.PASSWORD);
                window.visit(plan("/tiltak/1"));
            }
            first.write(Words.of("measureForm.text"), FIRST);
            first.press(Words.of("form.save"));
            assertThat(one.page().getByRole(AriaRole.STATUS)).containsText(Words.of("drafting.measure.saved", 1));

            second.write(Words.of("measureForm.text"), SECOND);
            other.page().waitForResponse(it -> it.status() == 409, () -> second.press(Words.of("form.save")));
            var conflict = other.page()
                    .getByRole(
                            AriaRole.REGION,
                            Window.named(Words.of("conflict.title.by", town.name(Role.ADMINISTRATOR))));
            assertThat(conflict).isFocused();
            assertThat(conflict).containsText(Words.of("conflict.saved"));
            assertThat(conflict.locator("mark")).not().hasCount(0);
            assertThat(conflict).containsText("prøvd ut");
            assertThat(conflict).containsText("hos alle");
            assertThat(text(1)).isEqualTo(FIRST);

            second.write(Words.of("measureForm.text"), MERGED);
            second.press(Words.of("conflict.save"));
            assertThat(other.page().getByRole(AriaRole.STATUS)).containsText(Words.of("drafting.measure.saved", 1));
            assertThat(one.complaints()).isEmpty();
            assertThat(other.complaints()).isEmpty();
        }
        assertThat(text(1)).isEqualTo(MERGED);
        assertThat(town.here(() -> trail.latest(50)))
                .filteredOn(it -> it.act().equals("measure.revised")
                        && MERGED.equals(it.changes().get(0).after()))
                .singleElement()
                .extracting(TrailLine::who)
                .isEqualTo(town.canary() + " " + Role.EDITOR);
    }

    @Test
    void keepsALongTextThroughTheEndOfItsSession() {
        var paragraphs = IntStream.rangeClosed(1, 40)
                .mapToObj(it -> it + ". Vi vil prøve ut «forhåndssamtaler» & høre med pårørende <først>.")
                .collect(Collectors.joining("\n\n"));
        try (var window = Window.open(port, Window.WIDE);
                var elsewhere = Window.open(port, Window.PHONE)) {
            var mouse = new Mouse(window);
            window.signIn(town.email(Role.ADMINISTRATOR), Town.PASSWORD);
            window.visit(plan("/tiltak/2"));
            mouse.write(Words.of("measureForm.text"), paragraphs);

            elsewhere.signIn(town.email(Role.ADMINISTRATOR), Town.PASSWORD);
            elsewhere.visit("/konto");
            new Mouse(elsewhere).press(Words.of("account.everywhere"));
            assertThat(elsewhere.page().locator("body")).containsText(Words.of("signIn.message.EVERYWHERE"));

            mouse.press(Words.of("form.save"));
            assertThat(window.page().locator("body")).containsText(Words.of("expired.lead"));
            assertThat(text(2)).doesNotContain("høre med");
            mouse.write(Words.of("signIn.email"), town.email(Role.ADMINISTRATOR));
            mouse.write(Words.of("signIn.password"), Town.PASSWORD);
            mouse.press(Words.of("signIn.submit"));
            assertThat(window.page().locator("body")).containsText(Words.of("continue.lead"));
            mouse.press(Words.of("continue.submit"));
            assertThat(window.page().getByRole(AriaRole.STATUS)).containsText(Words.of("drafting.measure.saved", 2));
            assertThat(window.complaints()).isEmpty();
        }
        assertThat(text(2)).isEqualTo(paragraphs);
    }

    @Test
    void warnsWhoLeavesAndPutsBackWhatWasRemoved() {
        try (var window = Window.open(port, Window.WIDE)) {
            var mouse = new Mouse(window);
            var page = window.page();
            window.signIn(town.email(Role.EDITOR), Town.PASSWORD);
            window.visit(plan("/tiltak/7"));
            mouse.write(Words.of("measureForm.text"), "En samtalegruppe for barn.");

            var warnings = new ArrayList<String>();
            page.onceDialog((Dialog it) -> {
                warnings.add(it.type());
                it.dismiss();
            });
            page.getByRole(AriaRole.LINK, Window.named(Words.of("work.nav.plan")))
                    .first()
                    .click();
            assertThat(page.getByLabel(Words.of("measureForm.text")).first()).hasValue("En samtalegruppe for barn.");
            assertThat(warnings).containsExactly("beforeunload");
            assertThat(window.address()).isEqualTo(plan("/tiltak/7"));

            mouse.press(Words.of("form.save"));
            mouse.follow(Words.of("drafting.remove.of", Words.of("drafting.measure.numbered", 7)));
            mouse.write(Words.of("removeForm.reason"), "Feil tiltak.");
            mouse.press(Words.of("drafting.removing.submit"));
            assertThat(page.getByRole(AriaRole.STATUS)).containsText(Words.of("drafting.removed.MEASURE", 7));
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("Feil tiltak.");
            assertThat(measure(7).removedReason()).isEqualTo("Feil tiltak.");

            mouse.press(Words.of("drafting.undo.of", Words.of("drafting.measure.numbered", 7)));
            assertThat(page.getByRole(AriaRole.STATUS)).containsText(Words.of("drafting.restored.MEASURE", 7));
            assertThat(warnings).hasSize(1);
            assertThat(window.complaints()).isEmpty();
        }
        assertThat(text(7)).isEqualTo("En samtalegruppe for barn.");
        assertThat(town.here(() -> draft.area(measure(7).area())).measuresAt(false))
                .extracting(MeasureLine::number)
                .containsExactly(7);
    }

    private MeasureText measure(int number) {
        return town.here(() -> draft.measureText(number));
    }

    private String text(int number) {
        return measure(number).text();
    }

    private static String plan(String below) {
        return "/" + town.address() + "/admin/plan" + below;
    }
}
