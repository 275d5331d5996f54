package no.parorendeportalen.network;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.shared.NorwegianOrder;
import org.springframework.stereotype.Component;

/** What a network hangs together with, in one query. */
@Component
class NetworkTies {

    private static final String BOTH = """
            select 'ROLE' as what, r.id as id, r.title as title, r.slug as slug from Network n join n.roles x join ContactRole r on r.id = x
            where n.id = :network and r.published = true and r.removed = false
            union all
            select 'DOCUMENT', d, '', '' from Network n join n.documents d where n.id = :network""";

    private final EntityManager entities;

    NetworkTies(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param roles by title
     * @param documents by id
     */
    record Ties(List<RoleName> roles, List<UUID> documents) {}

    Ties of(UUID network) {
        var rows = entities.createQuery(BOTH, Tuple.class)
                .setParameter("network", network)
                .getResultList();
        return new Ties(
                rows.stream()
                        .filter(it -> "ROLE".equals(it.get(0, String.class)))
                        .map(it ->
                                new RoleName(it.get(1, UUID.class), it.get(3, String.class), it.get(2, String.class)))
                        .sorted(Comparator.comparing(RoleName::title, NorwegianOrder.names()))
                        .toList(),
                rows.stream()
                        .filter(it -> "DOCUMENT".equals(it.get(0, String.class)))
                        .map(it -> it.get(1, UUID.class))
                        .toList());
    }
}
