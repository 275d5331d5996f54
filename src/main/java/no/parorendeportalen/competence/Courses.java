package no.parorendeportalen.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Courses extends Repository<Course, UUID> {

    Optional<Course> findById(UUID id);

    /** With all that its page shows. */
    @Query("select c from Course c left join fetch c.roles left join fetch c.measures where c.slug = :slug")
    Optional<Course> whole(String slug);

    Optional<Course> findBySlug(String slug);

    @Query("select c from Course c order by c.removed, c.title")
    List<Course> all();

    @Query("select c from Course c where c.published and not c.removed")
    List<Course> everyPublished();

    /** @param since what should have been checked before is in no list */
    @Query("""
            select new no.parorendeportalen.competence.CourseRow(c.id, c.slug, c.title, c.provider, c.summary, c.form, c.minutes,
                c.serviceAreas, c.forWhom, c.words)
            from Course c where c.published and not c.removed and (c.nextCheck is null or c.nextCheck >= :since)""")
    List<CourseRow> listed(LocalDate since);

    @Query("select new no.parorendeportalen.competence.CourseRole(c.id, r) from Course c join c.roles r")
    List<CourseRole> roles();

    @Query(
            "select new no.parorendeportalen.competence.CourseChoice(c.id, c.title) from Course c where not c.removed order by c.title")
    List<CourseChoice> choices();

    @Query("""
            select new no.parorendeportalen.competence.CourseInUse(c.title, c.slug, c.shownSince)
            from Course c where c.published and not c.removed and :measure member of c.measures order by c.title""")
    List<CourseInUse> fulfilling(int measure);
}
