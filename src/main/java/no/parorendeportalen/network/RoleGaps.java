package no.parorendeportalen.network;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.NorwegianOrder;
import org.springframework.stereotype.Component;

/** Which units are to have somebody in a role and have nobody: all needs and all that meet them, in one query. */
@Component
class RoleGaps {

    private static final String BOTH = """
            select 'NEED' as what, r.id as role, u as unit, r.title as title, r.slug as slug, false as below
            from ContactRole r join r.units u where r.published = true and r.removed = false
            union all
            select 'POST', p.role, p.unit, '', '', p.coversBelow from RolePost p
            where p.deputy = false and""" + RolePosts.ON_THE_DAY;

    private final EntityManager entities;

    RoleGaps(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of a unit and of what is below it. */
    List<RoleGap> within(UUID unit, UnitTree tree, LocalDate today) {
        var rows = entities.createQuery(BOTH, Tuple.class)
                .setParameter("today", today)
                .getResultList();
        var held = new HashMap<UUID, Set<UUID>>();
        var serving = new HashMap<UUID, Set<UUID>>();
        for (var post : rows) {
            if ("POST".equals(post.get(0, String.class))) {
                add(held, post);
                if (post.get(5, Boolean.class)) {
                    add(serving, post);
                }
            }
        }
        return rows.stream()
                .filter(it -> "NEED".equals(it.get(0, String.class)))
                .filter(it -> tree.isWithin(unit(it), unit))
                .filter(it -> !held.getOrDefault(role(it), Set.of()).contains(unit(it)))
                .filter(it -> tree.upFrom(unit(it)).stream()
                        .noneMatch(above ->
                                serving.getOrDefault(role(it), Set.of()).contains(above.id())))
                .map(it -> new RoleGap(
                        it.get(3, String.class),
                        RoleLine.path(it.get(4, String.class)),
                        unit(it),
                        tree.find(unit(it)).orElseThrow().name()))
                .sorted(Comparator.comparing(RoleGap::role, NorwegianOrder.names())
                        .thenComparing(RoleGap::unitName, NorwegianOrder.names()))
                .toList();
    }

    private static void add(Map<UUID, Set<UUID>> to, Tuple post) {
        to.computeIfAbsent(role(post), none -> new HashSet<>()).add(unit(post));
    }

    private static UUID role(Tuple row) {
        return row.get(1, UUID.class);
    }

    private static UUID unit(Tuple row) {
        return row.get(2, UUID.class);
    }
}
