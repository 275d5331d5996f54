package no.parorendeportalen.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.competence.TestCourses;
import no.parorendeportalen.document.ApprovalService;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.LinkKind;
import no.parorendeportalen.document.SharedPointService;
import no.parorendeportalen.document.SharedPointWording;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.document.VersionText;
import no.parorendeportalen.guide.GuideKind;
import no.parorendeportalen.guide.TestGuides;
import no.parorendeportalen.network.TestRoles;
import no.parorendeportalen.offer.TestOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Every page of the staff's side, and of those who write for it, has few questions to the database, and no more for much than for little. */
@PortalTest
class StaffQueryTests {

    /** With the one that asks whether who is signed in still is somebody. */
    private static final int MOST = 8;

    private static final int LITTLE = 2;
    private static final int MUCH = 25;

    private static final String OURS = "/[{]municipality[}]/(ansatt.*"
            + "|admin/(rutiner|sjekklister|kurs|kontaktroller|nettverk|rolleinnehavere|samtaleguider)(/.*)?)";

    /** Pages that ask for more when something is asked of them. */
    private static final Map<String, String> ASKED = Map.of(
            "/{municipality}/ansatt/sok", "?q=snakke",
            "/{municipality}/ansatt/rutiner", "?q=snakker",
            "/{municipality}/ansatt/sjekklister", "?q=snakker",
            "/{municipality}/ansatt/tilbud", "?q=tilbud",
            "/{municipality}/ansatt/gi-med-deg", "?q=tilbud&tilbud=parorendegruppe",
            "/{municipality}/ansatt/gi-med-deg/ark", "?tilbud=parorendegruppe");

    @Autowired
    ApplicationContext context;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    private static Town little;
    private static Town much;

    @BeforeEach
    void build() {
        if (little == null) {
            little = built(LITTLE);
            much = built(MUCH);
        }
    }

    /** Who a page is for, its pattern, and what is asked of it. */
    static List<List<String>> pages() throws IOException {
        return new ClassPathResource("routes.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(it -> it.matches("[A-Z_]+ +GET +" + OURS))
                .map(it -> it.split(" +"))
                .flatMap(it -> Stream.concat(Stream.of(""), Stream.ofNullable(ASKED.get(it[2])))
                        .map(query -> List.of(it[0], it[2], query)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksFewTimesHoweverMuchThereIs(List<String> page) {
        var few = asked(little, page);

        assertThat(asked(much, page))
                .as("%s, for little %s", page, few)
                .hasSameSizeAs(few)
                .hasSizeLessThanOrEqualTo(MOST);
    }

    private List<String> asked(Town town, List<String> page) {
        var staff = page.get(0).equals("STAFF") || page.get(0).equals("LEADER");
        var person = town.as(staff ? Role.LEADER : Role.ADMINISTRATOR, port);
        var path = town.paths(page.get(1)).get(0) + page.get(2);
        if (!page.get(2).isEmpty()) {
            // The search looks up once for several pages which words mean the same.
            person.get(path);
        }
        return statements
                .during(() -> assertThat(person.get(path).statusCode()).as(path).isEqualTo(200))
                .stream()
                .filter(it -> !it.toLowerCase().contains("spring_session") && !it.contains("set_config"))
                .toList();
    }

    private Town built(int count) {
        var town = Town.build(context);
        town.here(() -> {
            var roles = new TestRoles(context);
            for (var at = 0; at < count; at++) {
                var role = roles.role("Kontakt " + at, null, Set.of(town.unit()), Set.of(1));
                roles.post(role, town.unit(), "Person " + at, null, "67504050", null, null, at % 2 == 0);
                roles.meeting(
                        town.network().network(),
                        LocalDateTime.of(2099, 11, 1, 12, 0).plusDays(at));
                TestGuides.plain(context, "Guide " + at, GuideKind.CONVERSATION);
                TestCourses.publish(context, "Kurs " + at);
                TestOffers.publish(context, TestOffers.offer("Tilbud " + at));
                context.getBean(SharedPointService.class)
                        .add(UUID.randomUUID(), new SharedPointWording("Felles " + at, "", "", null));
                TestDocuments.inForce(
                        context, at % 2 == 0 ? DocumentKind.ROUTINE : DocumentKind.CHECKLIST, "Dokument " + at);
            }
            roles.members(town.network().network(), town.unit(), count);
            lengthen(town, count);
        });
        return town;
    }

    /** What is being written, and what waits to be approved. */
    private void lengthen(Town town, int count) {
        var desk = context.getBean(DocumentDesk.class);
        var approval = context.getBean(ApprovalService.class);
        approval.sendBack(town.sent(), null, "Mer");
        for (var document : List.of(
                id(town, "/admin/rutiner/{document}"), id(town, "/admin/sjekklister/{document}"), town.sent())) {
            desk.write(
                    document, null, longer(town, desk.folder(document).draft().text(), count));
        }
        approval.send(town.sent(), null);
    }

    private static UUID id(Town town, String pattern) {
        return UUID.fromString(town.paths(pattern).get(0).replaceAll(".*/", ""));
    }

    private static VersionText longer(Town town, VersionText text, int count) {
        var link = new VersionText.Link(LinkKind.OFFER, town.offer(), "Tilbudet");
        var steps = new ArrayList<>(text.steps());
        IntStream.range(0, count)
                .mapToObj(it -> TestDocuments.step("Del " + it, "Steg " + it, link))
                .forEach(steps::add);
        return new VersionText(
                text.title(),
                text.purpose(),
                text.appliesTo(),
                text.legalBasis(),
                text.words(),
                text.changeNote(),
                text.readAgain(),
                steps,
                List.of(link),
                List.of(town.attachment()));
    }
}
