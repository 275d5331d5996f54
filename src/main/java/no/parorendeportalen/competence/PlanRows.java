package no.parorendeportalen.competence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanRows extends Repository<PlanRow, UUID> {

    String LINE = """
            new no.parorendeportalen.competence.PlanLine(r.id, c.id, c.slug, c.title, c.form, c.minutes, r.unit, r.role, r.dueOn,
                r.repeatYears, r.measure, case when c.published and not c.removed then true else false end""";

    PlanRow save(PlanRow row);

    void flush();

    Optional<PlanRow> findById(UUID id);

    @Query("select " + LINE + """
            , cast(null as LocalDate)) from PlanRow r join Course c on c.id = r.course where not r.removed""")
    List<PlanLine> all();

    /** What some units and roles are to take of what staff see, each with the latest day that somebody took it. */
    @Query("select " + LINE + """
            , (select max(d.doneOn) from Completion d
                where d.account = :account and d.course = c.id and not d.withdrawn and not exists (
                    select 1 from Completion later where later.account = d.account and later.course = d.course
                        and later.doneOn = d.doneOn and later.turn > d.turn)))
            from PlanRow r join Course c on c.id = r.course
            where not r.removed and c.published and not c.removed and (r.unit in :units or r.role in :roles)""")
    List<PlanLine> of(UUID account, Collection<UUID> units, Collection<UUID> roles);
}
