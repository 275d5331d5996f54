package no.parorendeportalen.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.document.VersionText;
import no.parorendeportalen.document.WriteDocument;
import no.parorendeportalen.shared.Slug;
import org.springframework.context.ApplicationContext;

/** Checklists in use that tests begin with, in the municipality at work. */
public final class TestRuns {

    private TestRuns() {}

    /** A checklist in force with so many points, half of them under another heading. */
    public static UUID checklist(ApplicationContext context, String title, int points) {
        var steps = IntStream.rangeClosed(1, points)
                .mapToObj(it -> TestDocuments.step(it * 2 <= points ? "Først" : "Etterpå", title + " punkt " + it))
                .toArray(VersionText.Step[]::new);
        var document = context.getBean(DocumentDesk.class)
                .create(new WriteDocument(
                        UUID.randomUUID(),
                        DocumentKind.CHECKLIST,
                        null,
                        TestDocuments.settings(),
                        TestDocuments.text(title, steps),
                        null,
                        false));
        TestDocuments.approve(context, document, LocalDate.now());
        return document;
    }

    /** A run in the unit of the first colleague there is of a role. */
    public static UUID start(ApplicationContext context, String slug, Role role, NeutralLabel label) {
        return context.getBean(RunDesk.class)
                .start(new StartRun(
                        UUID.randomUUID(),
                        slug,
                        label,
                        colleague(context, role).account(),
                        LocalDate.now(),
                        LocalDate.now().plusMonths(1)));
    }

    public static Colleague colleague(ApplicationContext context, Role role) {
        return context.getBean(Colleagues.class).all().stream()
                .filter(it -> it.role() == role)
                .findFirst()
                .orElseThrow();
    }

    /** A run that somebody has ticked in, of a checklist of its own. */
    public static UUID whole(ApplicationContext context, String title) {
        checklist(context, title, 4);
        var run = start(context, Slug.of(title), Role.STAFF, NeutralLabel.BJORK);
        var points = points(context, run);
        var ticks = context.getBean(TickService.class);
        ticks.tick(run, points.get(0), new Tick(0, TickState.DONE, null));
        ticks.tick(run, points.get(1), new Tick(0, TickState.NOT_APPLICABLE, SkipReason.TOO_EARLY));
        return run;
    }

    /** What a run's points are known by, in order. */
    public static List<UUID> points(ApplicationContext context, UUID run) {
        return context.getBean(RunService.class).read(run).sections().stream()
                .flatMap(it -> it.points().stream())
                .map(it -> it.step().point())
                .toList();
    }

    public static Stream<RunPage.Point> state(ApplicationContext context, UUID run) {
        return context.getBean(RunService.class).read(run).sections().stream().flatMap(it -> it.points().stream());
    }
}
