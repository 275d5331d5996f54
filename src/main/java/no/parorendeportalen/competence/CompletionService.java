package no.parorendeportalen.competence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the one who is signed in has taken, as they say themselves. Nobody writes it for another, and it is in no trail: who leads the unit
 * sees what {@link CoverageService} tells, and nobody else sees any of it.
 */
@Service
@Transactional(readOnly = true)
public class CompletionService {

    private final Completions completions;
    private final Courses courses;
    private final CurrentMember member;
    private final EntityManager entities;
    private final Clock clock;

    CompletionService(
            Completions completions, Courses courses, CurrentMember member, EntityManager entities, Clock clock) {
        this.completions = completions;
        this.courses = courses;
        this.member = member;
        this.entities = entities;
        this.clock = clock;
    }

    /** The days on which the one who is signed in took a course, the latest first. */
    public List<LocalDate> days(UUID course) {
        return completions.days(member.get().account(), course);
    }

    /** Whether a course can have been taken on a day: one that has been. */
    public boolean isPossible(LocalDate day) {
        return !day.isBefore(Completion.EARLIEST) && !day.isAfter(LocalDate.now(clock));
    }

    /**
     * Says that it was taken on a day. Saying it twice is saying it once.
     *
     * @return what the course is called
     * @throws NotFound if staff see no such course
     */
    @Transactional
    public String record(String slug, LocalDate doneOn) {
        var course = courses.findBySlug(slug).filter(Course::isPublic).orElseThrow(() -> new NotFound("course"));
        alone(course.id());
        var last = completions.last(member.get().account(), course.id(), doneOn);
        if (last.isEmpty()) {
            completions.save(new Completion(member.get().account(), course.id(), doneOn, clock.instant()));
        } else if (last.get().isWithdrawn()) {
            completions.save(last.get().next(clock.instant()));
        }
        return course.label();
    }

    /**
     * Takes that back; what was said stays, and that it was taken back beside it. Taking back twice is taking back once.
     *
     * @return what the course is called
     * @throws NotFound if there is no such course, or they never said so
     */
    @Transactional
    public String withdraw(String slug, LocalDate doneOn) {
        var course = courses.findBySlug(slug).orElseThrow(() -> new NotFound("course"));
        alone(course.id());
        var last = completions
                .last(member.get().account(), course.id(), doneOn)
                .orElseThrow(() -> new NotFound("completion"));
        if (!last.isWithdrawn()) {
            completions.save(last.next(clock.instant()));
        }
        return course.label();
    }

    /** One at a time for a person and a course, until the transaction ends. */
    private void alone(UUID course) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .setParameter("what", "completion " + member.get().account() + " " + course)
                .getSingleResult();
    }
}
