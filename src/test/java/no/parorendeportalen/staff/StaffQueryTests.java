package no.parorendeportalen.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Every page of the staff's side, and of those who write for it: few questions to the database, and no more for much than for little. */
@PortalTest
class StaffQueryTests {

    private static final int MOST = 8;

    private static final int MANY = 40;

    private static final String OURS = "/[{]municipality[}]/(ansatt.*"
            + "|admin/(rutiner|sjekklister|kurs|kontaktroller|nettverk|rolleinnehavere|samtaleguider)(/.*)?)";

    /** What is asked for in the address of a page. */
    private static final Map<String, List<String>> QUERIES = Map.of(
            "/{municipality}/ansatt/sok", List.of("?q=snakke"),
            "/{municipality}/ansatt/rutiner", List.of("?q=snakker"),
            "/{municipality}/ansatt/sjekklister", List.of("?q=snakker"),
            "/{municipality}/admin/rutiner", List.of("?q=rutine"),
            "/{municipality}/ansatt/gi-med-deg", List.of("?q=tilbud&tilbud=parorendegruppe"),
            "/{municipality}/ansatt/gi-med-deg/ark", List.of("?tilbud=parorendegruppe"));

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
            little = Town.build(context);
            much = Town.build(context);
            much.here(this::fill);
        }
    }

    static Stream<String> pages() {
        try {
            return new ClassPathResource("routes.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> it.matches("[A-Z_]+ +GET +" + OURS))
                    .flatMap(it -> {
                        var pattern = it.split(" +")[2];
                        var who = it.split(" +")[0];
                        return Stream.concat(Stream.of(""), QUERIES.getOrDefault(pattern, List.of()).stream())
                                .map(query -> who + " " + pattern + query);
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksFewTimesHoweverMuchThereIs(String page) {
        var who = page.split(" ")[0];
        var roles = who.equals("STAFF") ? List.of(Role.STAFF, Role.LEADER, Role.ADMINISTRATOR)
                : List.of(who.equals("LEADER") ? Role.LEADER : Role.ADMINISTRATOR);
        for (var role : roles) {
            var pattern = page.split(" ")[1];
            var query = pattern.contains("?") ? pattern.substring(pattern.indexOf('?')) : "";
            var few = asked(little, role, little.paths(pattern.replace(query, "")).get(0) + query);
            var many = asked(much, role, much.paths(pattern.replace(query, "")).get(0) + query);
            log(page + " " + role + " " + few.size() + " " + many.size());
            if (many.size() > MOST || few.size() != many.size()) {
                (few.size() > many.size() ? few : many).forEach(it -> log("      " + it.replaceAll("\\s+", " ")));
            }
        }
    }

    static void log(String line) {
        try {
            Files.writeString(Path.of("/tmp/hq-counts.txt"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> asked(Town town, Role role, String path) {
        var person = town.as(role, port);
        person.get(path);
        return statements.during(() -> {
                    var code = person.get(path).statusCode();
                    if (code != 200) log(path + " " + code);
                }).stream()
                .filter(it -> !it.toLowerCase().contains("spring_session") && !it.contains("set_config"))
                .toList();
    }

    private void fill() {
        var name = much.canary();
        var roles = new TestRoles(context);
        for (var at = 0; at < MANY; at++) {
            var role = roles.role("Kontakt " + at, null, java.util.Set.of(much.unit()), java.util.Set.of(1));
            roles.post(role, much.unit(), name + " person " + at, null, "67504050", null, null, at % 2 == 0);
            roles.meeting(much.network().network(), java.time.LocalDateTime.of(2099, 11, 1, 12, 0).plusDays(at));
            TestGuides.plain(context, "Guide " + at, GuideKind.CONVERSATION);
            TestCourses.publish(context, "Kurs " + at);
            TestOffers.publish(context, TestOffers.offer("Tilbud " + at));
            context.getBean(SharedPointService.class)
                    .add(UUID.randomUUID(), new SharedPointWording("Felles " + at, "", "", null));
            TestDocuments.inForce(context, at % 2 == 0 ? DocumentKind.ROUTINE : DocumentKind.CHECKLIST, "Rutine " + at);
        }
        var desk = context.getBean(DocumentDesk.class);
        for (var pattern : List.of("/admin/rutiner/{document}", "/admin/sjekklister/{document}")) {
            var document = UUID.fromString(much.paths(pattern).get(0).replaceAll(".*/", ""));
            desk.write(document, null, longer(desk.folder(document).draft().text()));
        }
        var approval = context.getBean(ApprovalService.class);
        approval.sendBack(much.sent(), null, "mer");
        desk.write(much.sent(), null, longer(desk.folder(much.sent()).draft().text()));
        approval.send(much.sent(), null);
    }

    private VersionText longer(VersionText text) {
        var steps = new ArrayList<>(text.steps());
        IntStream.range(0, MANY)
                .mapToObj(it -> TestDocuments.step(
                        "Del " + it, "Steg " + it, new VersionText.Link(LinkKind.OFFER, much.offer(), "Tilbud " + it)))
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
                List.of(new VersionText.Link(LinkKind.OFFER, much.offer(), "Tilbud")),
                List.of(much.attachment()));
    }
}
