package no.parorendeportalen.network;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.shared.NorwegianOrder;
import org.springframework.stereotype.Component;

/** The roles whose holders are a network's members, and who they are on a day, in one query. */
@Component
class NetworkTies {

    private static final String BOTH = """
            select r.id as role, r.slug as slug, r.title as title, p.id as id, p.unit as unit, p.deputy as deputy,
                p.coversBelow as coversBelow, p.person as person, p.account as account, p.phone as phone, p.email as email,
                p.contactNote as contactNote, p.since as since, p.until as until, p.checkedOn as checkedOn, p.nextCheck as nextCheck
            from Network n join n.roles x join ContactRole r on r.id = x left join RolePost p on p.role = r.id and %s
            where n.id = :network and r.published = true and r.removed = false
            order by p.person nulls last, p.id""".formatted(RolePosts.ON_THE_DAY);

    private final EntityManager entities;

    NetworkTies(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param roles by title
     * @param posts of all of them
     */
    record Ties(List<RoleName> roles, List<PostRow> posts) {}

    Ties of(UUID network, LocalDate today) {
        var rows = entities.createQuery(BOTH, Tuple.class)
                .setParameter("network", network)
                .setParameter("today", today)
                .getResultList();
        return new Ties(
                rows.stream()
                        .map(it -> new RoleName(
                                it.get("role", UUID.class),
                                it.get("slug", String.class),
                                it.get("title", String.class)))
                        .distinct()
                        .sorted(Comparator.comparing(RoleName::title, NorwegianOrder.names()))
                        .toList(),
                rows.stream()
                        .filter(it -> it.get("id") != null)
                        .map(NetworkTies::post)
                        .toList());
    }

    private static PostRow post(Tuple row) {
        return new PostRow(
                row.get("id", UUID.class),
                row.get("role", UUID.class),
                row.get("unit", UUID.class),
                row.get("deputy", Boolean.class),
                row.get("coversBelow", Boolean.class),
                row.get("person", String.class),
                row.get("account", UUID.class),
                row.get("phone", String.class),
                row.get("email", String.class),
                row.get("contactNote", String.class),
                row.get("since", LocalDate.class),
                row.get("until", LocalDate.class),
                row.get("checkedOn", LocalDate.class),
                row.get("nextCheck", LocalDate.class));
    }
}
