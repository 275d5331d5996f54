package no.parorendeportalen.routine.web;

import static no.parorendeportalen.document.DocumentKind.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.LinkKind;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.document.VersionText;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.offer.OfferStanding;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.TestOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Routines as staff read them. */
@PortalTest
class RoutinePagesTests {

    private static final int MOST = 8;

    @Autowired
    ApplicationContext context;

    @Autowired
    DocumentDesk desk;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    private Town town;
    private String home;

    @BeforeEach
    void build() {
        town = Town.empty(context);
        home = "/" + town.address() + "/ansatt/rutiner";
    }

    @Test
    void isReadSaidToBeReadAndAskedForAgainWhenWhatIsNewMatters() {
        var routine = town.here(() -> TestDocuments.inForce(context, ROUTINE, "Tolk"));
        var staff = town.as(Role.STAFF, port);
        assertThat(staff.ok(home)).contains("Venter på at du leser", "Tolk");
        var page = staff.ok(home + "/tolk");
        assertThat(page).contains("Snakk sammen", "Jeg har lest og forstått", "Les denne rutinen");

        var answer = staff.postForm(home + "/tolk", home + "/tolk/lest", Map.of("number", "1"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(staff.ok(home + "/tolk"))
                .contains("Du leste versjon 1")
                .doesNotContain("Jeg har lest og forstått</button>");
        assertThat(town.here(() -> receipts(routine))).isEqualTo(1);

        town.here(() -> next(routine, "Barn tolker aldri.", true));
        assertThat(staff.ok(home + "/tolk")).contains("Les denne på nytt", "Nytt: Barn tolker aldri.");
        var late = staff.postForm(home + "/tolk", home + "/tolk/lest", Map.of("number", "1"));
        assertThat(late.statusCode()).as("the one that is in force no more").isEqualTo(409);
    }

    @Test
    void oldVersionsSaySoAndWhatIsNewIsShown() {
        var routine = town.here(() -> TestDocuments.inForce(context, ROUTINE, "Tolk"));
        town.here(() -> next(routine, "Ny frist", false));
        var staff = town.as(Role.STAFF, port);
        assertThat(staff.ok(home + "/tolk/versjoner")).contains("Versjon 2", "Versjon 1", "Ny frist");
        assertThat(staff.ok(home + "/tolk/versjoner/1")).contains("Denne er ikke lenger i bruk");
        assertThat(staff.ok(home + "/tolk/versjoner/2/endringer")).contains("Ny frist");
        assertThat(staff.get(home + "/tolk/versjoner/1/endringer").statusCode()).isEqualTo(404);
        assertThat(staff.get(home + "/tolk/versjoner/3").statusCode()).isEqualTo(404);
    }

    @Test
    void saysThatAnOfferAStepLeadsToIsPaused() {
        var offer = town.here(() -> TestOffers.publish(context, TestOffers.offer("Prøvegruppe")));
        town.here(() -> TestDocuments.inForce(
                context,
                ROUTINE,
                TestDocuments.text(
                        "Tolk",
                        TestDocuments.step(
                                "Først",
                                "Tilby gruppen",
                                new VersionText.Link(LinkKind.OFFER, offer, "Det den het før")))));
        var staff = town.as(Role.STAFF, port);
        assertThat(staff.ok(home + "/tolk"))
                .contains("/ansatt/tilbud/provegruppe")
                .doesNotContain(Words.of("offer.status.PAUSED"));

        town.here(() -> {
            var offers = context.getBean(OfferDesk.class);
            offers.stand(
                    offer,
                    offers.forEditing(offer).kept().version(),
                    new OfferStanding(OfferStatus.PAUSED, null, null, null, null));
        });

        assertThat(staff.ok(home + "/tolk")).contains("/ansatt/tilbud/provegruppe", Words.of("offer.status.PAUSED"));
    }

    @Test
    void onlyTheLeaderSeesWhoHasRead() {
        town.here(() -> TestDocuments.inForce(context, ROUTINE, "Tolk"));
        town.as(Role.STAFF, port).postForm(home + "/tolk", home + "/tolk/lest", Map.of("number", "1"));
        assertThat(town.as(Role.LEADER, port).ok(home + "/lest-i-enheten")).contains("1 av 4 har lest");
        assertThat(town.as(Role.LEADER, port).ok(home + "/tolk"))
                .contains("Lest av 1 av 4 i enheten din", home + "/lest-i-enheten#rutine-tolk");
        assertThat(town.as(Role.LEADER, port).ok("/" + town.address() + "/ansatt"))
                .contains(home + "/lest-i-enheten");
        assertThat(town.as(Role.LEADER, port).ok(home + "/lest-i-enheten.csv")).contains(town.name(Role.STAFF) + ";ja");
        for (var role : List.of(Role.STAFF, Role.EDITOR, Role.ADMINISTRATOR)) {
            assertThat(town.as(role, port).get(home + "/lest-i-enheten").statusCode())
                    .as(role.name())
                    .isEqualTo(404);
            assertThat(town.as(role, port).ok(home + "/tolk")
                            + town.as(role, port).ok("/" + town.address() + "/ansatt"))
                    .as(role.name())
                    .doesNotContain("lest-i-enheten");
        }
        assertThat(town.as(Role.STAFF, port).ok(home + "/tolk")).doesNotContain(town.name(Role.LEADER) + "</");
    }

    @Test
    void costsAsMuchForManyAsForFew() {
        var whole = Town.build(context);
        var list = "/" + whole.address() + "/ansatt/rutiner";
        var staff = whole.as(Role.STAFF, port);
        staff.ok(list);
        var few = asked(() -> staff.ok(list));
        assertThat(asked(() -> assertThat(staff.ok(list + "/tolk"))
                        .contains(whole.canary() + " pårørendegruppe", whole.canary() + ".pdf", "Tiltak 1")))
                .as("a page with everything")
                .hasSizeLessThanOrEqualTo(MOST);
        var leader = whole.as(Role.LEADER, port);
        leader.ok(list);
        assertThat(asked(() -> assertThat(leader.ok(list + "/tolk")).contains("i enheten din")))
                .as("the same for a leader, who sees how many have read it")
                .hasSizeLessThanOrEqualTo(MOST);
        whole.here(() -> TestDocuments.many(context, ROUTINE, 2_000));
        assertThat(asked(() -> assertThat(staff.ok(list)).containsPattern("2\\h?00\\d rutiner")))
                .hasSameSizeAs(few)
                .hasSizeLessThanOrEqualTo(MOST);
        assertThat(asked(() -> assertThat(staff.ok(list + "?q=snakker&side=1")).contains(whole.canary() + " tolk")))
                .as("found by its words")
                .hasSizeLessThanOrEqualTo(MOST);
    }

    /** What the page asks; reading the session and telling the municipality are not part of it. */
    private List<String> asked(Runnable work) {
        return statements.during(work).stream()
                .filter(it -> !it.toLowerCase().contains("spring_session") && !it.contains("set_config"))
                .toList();
    }

    private void next(UUID routine, String note, boolean again) {
        desk.revise(routine);
        var text = desk.folder(routine).draft().text();
        desk.write(routine, null, TestDocuments.noted(text, note, again));
        TestDocuments.approve(context, routine, LocalDate.now());
    }

    private int receipts(UUID routine) {
        return TestDocuments.receipts(context, routine);
    }
}
