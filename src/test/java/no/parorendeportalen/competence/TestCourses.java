package no.parorendeportalen.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.ServiceArea;
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
