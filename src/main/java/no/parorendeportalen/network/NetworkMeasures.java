package no.parorendeportalen.network;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.parorendeportalen.strategy.MeasureSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a measure's page which roles and networks there are because of it, and since when, of days that have come; in one query, and without
 * a person.
 */
@Component
class NetworkMeasures implements MeasureSection {

    private static final String BOTH = """
            select 'ROLE' as what, r.title as title, r.slug as slug,
                (select min(p.since) from RolePost p where p.role = r.id and p.published = true and p.removed = false
                    and p.since <= :today) as since
            from ContactRole r where r.published = true and r.removed = false and :measure member of r.measures
            union all
            select 'NETWORK', n.title, n.slug, case when n.started <= :today then n.started end
            from Network n where n.published = true and n.removed = false and :measure member of n.measures
            order by 1 desc, 2""";

    private final EntityManager entities;
    private final Clock clock;

    NetworkMeasures(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String headingKey() {
        return "measure.network";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Thing> of(int measure) {
        return entities
                .createQuery(BOTH, Tuple.class)
                .setParameter("measure", measure)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .stream()
                .map(it -> thing(
                        it.get(0, String.class),
                        it.get(1, String.class),
                        it.get(2, String.class),
                        it.get(3, LocalDate.class)))
                .toList();
    }

    private static Thing thing(String what, String title, String slug, @Nullable LocalDate since) {
        return what.equals("ROLE")
                ? Thing.forStaff(title, "measure.network.role", RoleLine.path(slug), since)
                : Thing.forStaff(title, "measure.network.network", NetworkLine.path(slug), since);
    }
}
