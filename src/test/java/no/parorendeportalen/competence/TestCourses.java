package no.parorendeportalen.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.network.RoleDesk;
import no.parorendeportalen.network.RoleSaid;
import no.parorendeportalen.network.WriteRole;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Courses for tests, in the municipality that the thread works for. */
public final class TestCourses {

    private TestCourses() {}

    public static WriteCourse said(UUID id, @Nullable Long version, String title) {
        return said(id, version, title, Set.of(), Set.of());
    }

    static WriteCourse said(UUID id, @Nullable Long version, String title, Set<UUID> roles, Set<Integer> measures) {
        return new WriteCourse(
                id,
                version,
                null,
                title,
                "KS Læring",
                "Om å se og støtte barn som er pårørende.",
                TrainingForm.E_LEARNING,
                "https://www.kslaring.no/",
                60,
                Set.of(ServiceArea.SCHOOL),
                roles,
                "Alle som møter barn",
                List.of("mamma er syk"),
                measures,
                Upkeep.NOBODYS);
    }

    /** A course that somebody is to take and has taken, and the row of the plan that says so. */
    public record Whole(UUID course, UUID planRow) {}

    /** With all that there is about courses. */
    public static Whole whole(ApplicationContext context, String name, UUID unit, UUID account, int measure) {
        var role = context.getBean(RoleDesk.class)
                .write(new WriteRole(
                        UUID.randomUUID(),
                        null,
                        "veileder",
                        new RoleSaid(name + " veileder", "Veiledere", "Veileder andre.", "", "", Set.of(), List.of()),
                        Set.of(),
                        Set.of(),
                        Upkeep.NOBODYS));
        context.getBean(KeptService.class).take(KeptStep.PUBLISH, KeptKind.CONTACT_ROLE, role, null);
        var said = said(UUID.randomUUID(), null, name + " kurs", Set.of(role), Set.of(measure));
        var course = publish(context, withSlug(said, "snakke-med-barn"));
        TestPlan.row(context, course, Whom.role(role), LocalDate.of(2026, 1, 1));
        var row = TestPlan.row(context, course, Whom.unit(unit), new Deadline(LocalDate.of(2099, 1, 1), 2), measure);
        done(context, account, "snakke-med-barn", LocalDate.of(2026, 3, 2));
        return new Whole(course, row);
    }

    private static WriteCourse withSlug(WriteCourse said, String slug) {
        return new WriteCourse(
                said.id(),
                said.version(),
                slug,
                said.title(),
                said.provider(),
                said.summary(),
                said.form(),
                said.url(),
                said.minutes(),
                said.serviceAreas(),
                said.roles(),
                said.forWhom(),
                said.words(),
                said.measures(),
                said.upkeep());
    }

    /** One that staff see. */
    public static UUID publish(ApplicationContext context, String title) {
        return publish(context, said(UUID.randomUUID(), null, title));
    }

    public static UUID publish(ApplicationContext context, WriteCourse course) {
        var id = context.getBean(CourseService.class).write(course);
        context.getBean(KeptService.class).take(KeptStep.PUBLISH, KeptKind.COURSE, id, null);
        return id;
    }

    /** Says that somebody has taken a course, as they would say it themselves. */
    public static void done(ApplicationContext context, UUID account, String slug, LocalDate on) {
        as(account, () -> context.getBean(CompletionService.class).record(slug, on));
    }

    static void as(UUID account, Runnable work) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, List.of());
        authentication.setDetails(new Member(account, "Prøve", Role.STAFF, null));
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
