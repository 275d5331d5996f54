package no.parorendeportalen.competence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import no.parorendeportalen.search.SearchIndex;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.upkeep.KeptChanged;
import no.parorendeportalen.upkeep.KeptKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has what staff can find follow what they can read, and notes the first day of it, in the transaction that changes it. */
@Component
class CourseIndexing {

    private final EntityManager entities;
    private final SearchIndex index;
    private final Clock clock;

    CourseIndexing(EntityManager entities, SearchIndex index, Clock clock) {
        this.entities = entities;
        this.index = index;
        this.clock = clock;
    }

    @EventListener
    void follow(KeptChanged changed) {
        if (changed.kind() != KeptKind.COURSE) {
            return;
        }
        var course = changed.isPublic() ? entities.find(Course.class, changed.id()) : null;
        if (course == null) {
            index.remove(SearchKind.COURSE, changed.id());
        } else {
            noteFirstDay(course);
            index.put(course.finding());
        }
    }

    /** Beside the entity, so that the version which a form knows stays the one it was. */
    private void noteFirstDay(Course course) {
        entities.createNativeQuery("update course set shown_since = :today where id = :id and shown_since is null")
                .setParameter("today", LocalDate.now(clock))
                .setParameter("id", course.id())
                .executeUpdate();
    }
}
