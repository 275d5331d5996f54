package no.parorendeportalen.competence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Completions extends Repository<Completion, UUID> {

    Completion save(Completion completion);

    /** What was said last about a day. */
    @Query("""
            select c from Completion c where c.account = :account and c.course = :course and c.doneOn = :doneOn
            order by c.turn desc limit 1""")
    Optional<Completion> last(UUID account, UUID course, LocalDate doneOn);

    /** The latest day that each of some people took each course; nobody else is told of. */
    @Query("""
            select new no.parorendeportalen.competence.Done(c.account, c.course, max(c.doneOn))
            from Completion c where c.account in (:accounts) and not c.withdrawn and not exists (
                select 1 from Completion later
                where later.account = c.account and later.course = c.course and later.doneOn = c.doneOn and later.turn > c.turn)
            group by c.account, c.course""")
    List<Done> latest(Collection<UUID> accounts);

    /** What somebody has taken, the latest first. */
    @Query("""
            select new no.parorendeportalen.competence.OwnCompletion(k.title,
                case when k.published and not k.removed then k.slug else null end, max(c.doneOn))
            from Completion c join Course k on k.id = c.course
            where c.account = :account and not c.withdrawn and not exists (
                select 1 from Completion later
                where later.account = c.account and later.course = c.course and later.doneOn = c.doneOn and later.turn > c.turn)
            group by k.id, k.title, k.slug, k.published, k.removed order by max(c.doneOn) desc, k.title""")
    List<OwnCompletion> own(UUID account);

    /** The days that somebody took a course, the latest first. */
    @Query("""
            select c.doneOn from Completion c where c.account = :account and c.course = :course and not c.withdrawn and not exists (
                select 1 from Completion later
                where later.account = c.account and later.course = c.course and later.doneOn = c.doneOn and later.turn > c.turn)
            order by c.doneOn desc""")
    List<LocalDate> days(UUID account, UUID course);
}
