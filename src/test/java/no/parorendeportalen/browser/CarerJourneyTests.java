package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.offer.OfferStatus;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Tired people find what they came for on a phone: with the finger, by keyboard alone, and with scripts off. */
@BrowserTest
class CarerJourneyTests {

    private static final String NEUTRAL = "https://www.yr.no/";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    /** A way of using the page. */
    private enum Way {
        FINGER,
        KEYBOARD,
        NO_SCRIPTS
    }

    private static Stream<Named<Way>> ways() {
        return Stream.of(
                Named.of("with the finger", Way.FINGER),
                Named.of("by keyboard alone", Way.KEYBOARD),
                Named.of("with scripts off", Way.NO_SCRIPTS));
    }

    private void walk(Way way, Consumer<Walk> journey) {
        try (var window =
                way == Way.NO_SCRIPTS ? Window.withoutScripts(port, Window.PHONE) : Window.open(port, Window.PHONE)) {
            journey.accept(new Walk(window, way == Way.KEYBOARD ? new Keyboard(window) : new Mouse(window)));
            assertThat(window.complaints()).isEmpty();
        }
    }

    private record Walk(Window window, Hands hands) {

        Locator main() {
            return window.page().locator("main");
        }

        void stands(String heading) {
            assertThat(window.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(heading);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void anOldSpouseFindsWhomToRing(Way way) {
        walk(way, it -> {
            it.window().visit("/");
            it.hands().follow("Bærum kommune");
            var call = it.main().locator("a[href^='tel:']").first();
            assertThat(call).hasAttribute("href", "tel:+4767504050");
            // Whom one meets, and the number, in what is read aloud.
            assertThat(call).hasAccessibleName(Pattern.compile("Ring .*Bærum.* 67 50 40 50"));
            assertThat(call.boundingBox().y + call.boundingBox().height)
                    .as("it is seen without scrolling")
                    .isLessThan(900);
            assertThat(call.boundingBox().height).as("a thumb hits it").isGreaterThanOrEqualTo(44);
            assertThat(it.main().locator("a[href='tel:113']")).isVisible();
            assertThat(it.main().locator("a[href='tel:116117']")).isVisible();
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aDaughterFindsTheCarersSchoolAndPutsItInHerCalendar(Way way) {
        walk(way, it -> {
            it.window().visit("/harstad");
            it.hands().write(Words.of("front.search"), "demensskule");
            it.hands().press(Words.of("front.search.submit"));
            it.hands().follow("Pårørendeskole om demens");
            it.stands("Pårørendeskole om demens");
            it.hands().follow("Eksempel: Pårørendeskole om demens, første kveld");

            var put = it.window().page().getByRole(AriaRole.LINK, Window.named(Words.of("calendar.put")));
            var file = it.window().page().request().get(put.getAttribute("href"));
            assertThat(file.headers()).containsEntry("content-type", "text/calendar;charset=UTF-8");
            assertThat(file.text())
                    .contains("BEGIN:VEVENT", "SUMMARY:Eksempel: Pårørendeskole om demens", "Europe/Oslo");
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aTeenagerFindsSomebodyToTalkToAndLeavesFast(Way way) {
        walk(way, it -> {
            var page = it.window().page();
            page.route(
                    NEUTRAL + "**",
                    route -> route.fulfill(
                            new Route.FulfillOptions().setStatus(200).setBody("<title>Været</title>")));
            it.window().visit("/baerum");
            it.hands().follow(Words.of("front.children.link"));
            assertThat(page.title()).doesNotContain("Bærum").doesNotContainIgnoringCase("pårørende");
            it.hands().follow(Words.of("children.age.OLDER"));
            assertThat(it.main().locator("a[href='tel:116111']").first()).isVisible();
            it.hands().follow(Words.of("quickExit.leave"));
            page.waitForURL(NEUTRAL);
            // It asked elsewhere, as it should.
            it.window().complaints();
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aMotherFindsRespiteHerRightAndHowToComplain(Way way) {
        walk(way, it -> {
            it.window().visit("/baerum");
            it.hands().write(Words.of("front.search"), "avlasting til sonen min");
            it.hands().press(Words.of("front.search.submit"));
            it.hands().follow("Avlastning");
            it.stands("Avlastning");
            assertThat(it.main()).containsText(Words.of("offer.access.APPLICATION"));
            it.hands().follow("Rett til et skriftlig svar om støtte");
            assertThat(it.main()).containsText("§ 2-8");
            it.window().page().goBack();
            it.hands().follow("Rett til å klage i eget navn");
            assertThat(it.main()).containsText("klage");
            it.hands().follow("Slik klager du på et vedtak");
            assertThat(it.main().locator("ol li").first()).isVisible();
        });
    }

    @Test
    void anEditorPausesAnOfferAndItShowsAtOnce() {
        var town = Town.build(portal);
        var path = "/" + town.address() + "/tilbud/parorendegruppe";
        var paused = Words.of("offer.status.PAUSED");
        try (var reader = Window.open(port, Window.PHONE);
                var window = Window.open(port, Window.WIDE)) {
            reader.visit(path);
            assertThat(reader.page().locator("main")).not().containsText(paused);

            var hands = new Keyboard(window);
            hands.signIn(window, town.email(Role.EDITOR), Town.PASSWORD);
            window.visit("/" + town.address() + "/admin/tilbud/" + town.offer() + "/status");
            hands.choose(paused);
            hands.write(Words.of("offerStandingForm.notice"), "Vi begynner igjen i januar.");
            hands.press(Words.of("form.save"));

            reader.page().reload();
            assertThat(reader.page().locator("main")).containsText(paused);
            assertThat(reader.page().locator("main")).containsText("Vi begynner igjen i januar.");
            assertThat(window.complaints()).isEmpty();
        }
        assertThat(town.here(() -> portal.getBean(OfferDesk.class).forEditing(town.offer()))
                        .standing()
                        .status())
                .isEqualTo(OfferStatus.PAUSED);
    }
}
