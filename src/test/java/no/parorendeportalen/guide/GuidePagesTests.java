package no.parorendeportalen.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.offer.OfferStanding;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.TestOffers;
import no.parorendeportalen.search.SearchService;
import no.parorendeportalen.strategy.MeasureSection;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Staff find a guide, get ready by it, and have it on the table; nobody else sees it. */
@PortalTest
class GuidePagesTests {

    private static final int FRAME = 3;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Statements statements;

    Town town;
    SignIn staff;
    String guides;

    @BeforeEach
    void signIn() {
        town = Town.adopted(context);
        staff = town.as(Role.STAFF, port);
        guides = "/" + town.address() + "/ansatt/samtaleguider";
    }

    private UUID whole(UUID offer) {
        return town.here(() -> TestGuides.whole(context, "Prøvens", offer, 1));
    }

    private UUID offer() {
        return town.here(() -> TestOffers.publish(context, TestOffers.offer("Prøvegruppe")));
    }

    @Test
    void choosesByWordsServiceAndKind() {
        whole(offer());
        town.here(() -> TestGuides.plain(context, "Etisk refleksjon", GuideKind.REFLECTION));
        town.here(() -> TestGuides.plain(context, "Samtale med barn", GuideKind.CONVERSATION, ServiceArea.SCHOOL));

        assertThat(Pages.textOf(staff.ok(guides)))
                .containsSubsequence("3 guider", "Etisk refleksjon", "Prøvens", "Samtale med barn");
        assertThat(Pages.textOf(staff.ok(guides + "?tjeneste=school")))
                .contains("Etisk refleksjon", "Samtale med barn")
                .doesNotContain("Prøvens");
        assertThat(Pages.textOf(staff.ok(guides + "?type=reflection")))
                .contains("1 guide", "Etisk refleksjon")
                .doesNotContain("Samtale med barn");
        assertThat(Pages.textOf(staff.ok(guides + "?q=forhaandssamtale")))
                .contains("Prøvens")
                .doesNotContain("Etisk");
        assertThat(Pages.textOf(staff.ok(guides + "?q=xyzzyq"))).contains(Words.of("guides.none"));
        assertThat(staff.ok(guides + "?tjeneste=x&type=y&side=99")).contains("Etisk refleksjon");
    }

    @Test
    void showsWhatToListenForOnItsPageAndNeverOnTheTable() {
        whole(offer());

        assertThat(Pages.textOf(staff.ok(guides + "/hva-er-viktig")))
                .containsSubsequence(
                        "Slik begynner du",
                        "rolig",
                        "Fortell hvorfor",
                        "Vi har en halv time.",
                        "Lytt etter",
                        "Ser Prøvens lettet ut?",
                        "Hva nå?",
                        "Hvorfor har vi denne?",
                        "Tiltak 1:");
        assertThat(Pages.textOf(staff.ok(guides + "/hva-er-viktig/skjerm")))
                .contains("Del 1 av 2", "Vi har en halv time.")
                .doesNotContain("lettet", "Hva er viktig for deg nå?", town.name(Role.STAFF));
        assertThat(staff.ok(guides + "/hva-er-viktig/skjerm"))
                .contains("rel=\"next\"", "skjerm?del=2")
                .doesNotContain("rel=\"prev\"");
        assertThat(Pages.textOf(staff.ok(guides + "/hva-er-viktig/skjerm?notater=ja")))
                .contains("lettet");
        assertThat(staff.ok(guides + "/hva-er-viktig/skjerm?del=99"))
                .contains("Hva er viktig for deg nå?", "rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void saysThatAnOfferItLeadsToIsPausedAndWhatIsNotThere() {
        var offer = offer();
        whole(offer);
        assertThat(staff.ok(guides + "/hva-er-viktig"))
                .contains("/ansatt/tilbud/provegruppe", Words.of("guide.way.gone"))
                .doesNotContain(Words.of("offer.status.PAUSED"));

        var version = town.here(
                () -> context.getBean(OfferDesk.class).forEditing(offer).kept().version());
        town.here(() -> context.getBean(OfferDesk.class)
                .stand(offer, version, new OfferStanding(OfferStatus.PAUSED, null, null, null, null)));

        assertThat(staff.ok(guides + "/hva-er-viktig"))
                .contains("/ansatt/tilbud/provegruppe", Words.of("offer.status.PAUSED"));
    }

    @Test
    void isThereForStaffWhileItIsPublishedAndForNobodyElse() {
        var guide = whole(offer());
        var nobody = SignIn.nobody(port);
        var stranger = Town.adopted(context).as(Role.ADMINISTRATOR, port);

        assertThat(nobody.get(guides + "/hva-er-viktig").statusCode()).isEqualTo(302);
        assertThat(stranger.get(guides + "/hva-er-viktig").statusCode()).isEqualTo(404);
        assertThat(nobody.ok("/" + town.address() + "/sok?q=forhåndssamtale")).doesNotContain("Prøvens");
        assertThat(nobody.get("/" + town.address() + "/meld-feil?om=samtaleguide:" + guide)
                        .statusCode())
                .isEqualTo(404);

        var since = town.here(() -> section().of(1));
        assertThat(since).singleElement().satisfies(it -> {
            assertThat(it.path()).isNull();
            assertThat(it.staffPath()).isEqualTo("/ansatt/samtaleguider/hva-er-viktig");
            assertThat(it.since()).isNotNull();
        });

        town.here(() -> context.getBean(KeptService.class).take(KeptStep.UNPUBLISH, KeptKind.GUIDE, guide, null));
        assertThat(staff.get(guides + "/hva-er-viktig").statusCode()).isEqualTo(404);
        assertThat(staff.get(guides + "/hva-er-viktig/skjerm").statusCode()).isEqualTo(404);
        town.here(() -> {
            assertThat(section().of(1)).isEmpty();
            assertThat(context.getBean(SearchService.class).entries(List.of(guide)))
                    .isEmpty();
        });
    }

    private MeasureSection section() {
        return context.getBean(GuideMeasures.class);
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        whole(offer());
        // The first page of a session is the one that gets a token.
        staff.ok(guides);
        var few = statements.during(() -> staff.ok(guides + "?q=samtale"));
        town.here(() -> IntStream.range(0, 60)
                .forEach(it -> TestGuides.plain(context, "Samtale nummer " + it, GuideKind.CONVERSATION)));

        var many = statements.during(() -> staff.ok(guides + "?q=samtale"));
        var one = statements.during(() -> staff.ok(guides + "/hva-er-viktig"));

        assertThat(staff.ok(guides)).contains("side=3").doesNotContain("side=4");
        assertThat(many).as("%s", many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(FRAME + 8);
        assertThat(one).as("%s", one).hasSizeLessThanOrEqualTo(FRAME + 8);
    }
}
