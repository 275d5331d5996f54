package no.parorendeportalen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.parorendeportalen.browser.Window.named;
import static no.parorendeportalen.offer.TestOffers.offer;
import static no.parorendeportalen.offer.TestOffers.publish;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.parorendeportalen.Words;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.PriceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Choosing among offers, and taking some along. */
@BrowserTest
class OfferJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    private String town;

    @BeforeEach
    void addSome() {
        var municipality = TestMunicipalities.add(portal.getBean(MunicipalityService.class));
        town = "/" + municipality.address();
        portal.getBean(CurrentMunicipality.class).during(municipality, () -> {
            publish(portal, offer("Kurset").kind(OfferKind.COURSE));
            publish(portal, offer("Dyrkurset").kind(OfferKind.COURSE).price(PriceKind.PAID));
            publish(portal, offer("Gruppa"));
        });
    }

    @Test
    void choosesInPlaceKeepsTheAddressAndGoesBack() {
        try (var window = Window.open(port, Window.WIDE)) {
            var page = window.page();
            window.visit(town + "/tilbud");
            page.evaluate("window.stayed = true");
            page.getByLabel("Husk dette Gruppa").check();

            page.locator("#type-kurs").check();
            assertThat(count(page)).hasText(Words.of("offers.count", 2, 3));
            assertThat(page.getByRole(AriaRole.STATUS).first()).hasText(Words.of("offers.count", 2, 3));
            assertThat(page.locator("#type-kurs")).isFocused();
            assertThat(window.address()).isEqualTo(town + "/tilbud?type=kurs");

            page.locator("#fold-pris > summary").click();
            page.locator("#pris-gratis").check();
            assertThat(count(page)).hasText(Words.of("offers.count", 1, 3));
            assertThat(page.locator(".offer-list")).containsText("Kurset");
            assertThat(window.address()).isEqualTo(town + "/tilbud?type=kurs&pris=gratis");

            page.goBack();
            assertThat(count(page)).hasText(Words.of("offers.count", 2, 3));
            assertThat(page.locator("#pris-gratis")).not().isChecked();
            page.locator(".chips a").first().click();
            assertThat(count(page)).hasText(Words.of("offers.count.all", 3));
            assertThat(page.evaluate("window.stayed")).isEqualTo(true);

            // What was ticked before is still to be remembered.
            page.getByLabel("Husk dette Kurset").check();
            page.getByRole(AriaRole.BUTTON, named(Words.of("offers.remember"))).click();
            assertThat(page.locator(".paper-item h2")).hasCount(2);
            assertThat(window.address()).startsWith(town + "/huskeliste?").contains("tilbud=gruppa", "tilbud=kurset");
        }
    }

    @Test
    void choosesAndRemembersWithoutScripts() {
        try (var window = Window.withoutScripts(port, Window.PHONE)) {
            var page = window.page();
            window.visit(town + "/tilbud");
            page.locator(".filters-fold > summary").click();
            page.locator("#type-kurs").check();
            page.locator("#vis").click();
            page.waitForURL("**/tilbud?*");
            assertThat(count(page)).hasText(Words.of("offers.count", 2, 3));

            page.getByLabel("Husk dette Kurset").check();
            page.getByRole(AriaRole.BUTTON, named(Words.of("offers.remember"))).click();
            assertThat(window.address()).isEqualTo(town + "/huskeliste?tilbud=kurset");
            page.getByLabel("Gruppa").check();
            page.getByRole(AriaRole.BUTTON, named(Words.of("shortlist.more.add")))
                    .click();
            assertThat(window.address()).isEqualTo(town + "/huskeliste?tilbud=kurset&tilbud=gruppa");
            page.getByText(Words.of("shortlist.up")).click();
            assertThat(page.locator(".paper-item h2").first()).containsText("Gruppa");
        }
    }

    private static Locator count(Page page) {
        return page.locator(".result-count");
    }
}
