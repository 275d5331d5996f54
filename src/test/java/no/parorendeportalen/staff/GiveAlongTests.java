package no.parorendeportalen.staff;

import static no.parorendeportalen.offer.TestOffers.offer;
import static no.parorendeportalen.offer.TestOffers.publish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.offer.OfferStanding;
import no.parorendeportalen.offer.OfferStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Offers are picked while somebody waits, and handed over; what was picked is known to nobody afterwards. */
@PortalTest
class GiveAlongTests {

    private static final int FRAME = 3;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Statements statements;

    Town town;
    SignIn staff;
    String give;

    @BeforeEach
    void addSome() {
        town = Town.empty(context);
        staff = town.as(Role.STAFF, port);
        give = "/" + town.address() + "/ansatt/gi-med-deg";
        town.here(() -> {
            publish(context, offer("Gruppa"));
            publish(context, offer("Kurset").standing(standing(OfferStatus.PAUSED)));
            publish(context, offer("Kafeen").standing(standing(OfferStatus.ENDED)));
        });
    }

    private static OfferStanding standing(OfferStatus status) {
        return new OfferStanding(status, null, null, null, null);
    }

    @Test
    void keepsWhatIsPickedWhileOneSearchesOn() {
        var page = staff.ok(give + "?tilbud=kurset&q=gruppa");

        assertThat(page).contains("id=\"valgt-kurset\"", "id=\"gi-gruppa\"").doesNotContain("id=\"gi-kurset\"");
        assertThat(Pages.textOf(page)).contains("Valgt (1)", Words.of("offer.status.PAUSED"));
        assertThat(staff.ok(give + "?tilbud=kurset&q=xyzzy")).contains("id=\"valgt-kurset\"");
        assertThat(staff.ok(give + "?type=penger")).doesNotContain("id=\"gi-gruppa\"");
        assertThat(staff.ok(give + "?type=tull&situasjon=borte&side=99")).contains("id=\"gi-gruppa\"");
    }

    @Test
    void makesASheetWithNextStepsAndAWayToTheList() {
        var sheet = staff.ok(give + "/ark?tilbud=kafeen&tilbud=gruppa&tilbud=borte");

        assertThat(Pages.textOf(sheet))
                .containsSubsequence(
                        "1. Kafeen",
                        Words.of("offer.status.ENDED"),
                        "2. Gruppa",
                        "Ring oss.",
                        "Fortell hva du trenger.");
        assertThat(sheet)
                .contains(
                        "/" + town.address() + "/huskeliste?tilbud=kafeen&amp;tilbud=gruppa",
                        "qr-code",
                        "sms:?&amp;body=")
                .doesNotContain("tilbud=borte");
        assertThat(Pages.textOf(staff.ok(give + "/ark"))).contains(Words.of("give.sheet.empty"));
    }

    @Test
    void keepsNothingAndTellsNobody() {
        var answer = staff.get(give + "/ark?tilbud=gruppa");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));

        var sent = statements.during(() -> {
            staff.ok(give + "?tilbud=gruppa&q=kurset");
            staff.ok(give + "/ark?tilbud=gruppa");
        });

        assertThat(sent)
                .filteredOn(it -> it.matches("(?is)\\s*(insert|update|delete|merge).*"))
                .allMatch(it -> it.toLowerCase().contains("spring_session"));
    }

    @Test
    void asksAsOftenForManyOffersAsForFew() {
        // The first page of a session is the one that gets a token.
        staff.ok(give);
        var few = statements.during(() -> staff.ok(give + "?q=kurset&tilbud=gruppa"));
        var fewOnSheet = statements.during(() -> staff.ok(give + "/ark?tilbud=gruppa"));
        town.here(() -> IntStream.range(0, 40).forEach(it -> publish(context, offer("Kurset nummer " + it))));
        var all = IntStream.range(0, 20)
                .mapToObj(it -> "tilbud=kurset-nummer-" + it)
                .collect(Collectors.joining("&"));

        var many = statements.during(
                () -> assertThat(staff.ok(give + "?q=kurset&" + all)).contains("name=\"tilbud\""));
        var manyOnSheet = statements.during(() -> staff.ok(give + "/ark?" + all));

        assertThat(many).as("%s", many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(FRAME + 8);
        assertThat(manyOnSheet).as("%s", manyOnSheet).hasSameSizeAs(fewOnSheet).hasSizeLessThanOrEqualTo(8);
        assertThat(staff.ok(give)).contains("name=\"side\"");
    }

    @Test
    void isForStaffAlone() {
        assertThat(SignIn.nobody(port).get(give).statusCode()).isEqualTo(302);
        assertThat(Town.empty(context)
                        .as(Role.ADMINISTRATOR, port)
                        .get(give + "/ark")
                        .statusCode())
                .isEqualTo(404);
    }
}
