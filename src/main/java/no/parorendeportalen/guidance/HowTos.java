package no.parorendeportalen.guidance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HowTos extends Repository<HowTo, UUID> {

    @Query("select h from HowTo h where h.published and not h.removed order by h.title")
    List<HowTo> published();

    @Query("select h from HowTo h where h.published and not h.removed and :right member of h.rights order by h.title")
    List<HowTo> publishedOn(UUID right);

    @Query("select h from HowTo h where h.published and not h.removed and :offer member of h.offers order by h.title")
    List<HowTo> publishedFor(UUID offer);

    @Query(
            "select distinct h from HowTo h join h.rights r where h.published and not h.removed and r in :rights order by h.title")
    List<HowTo> publishedOnAny(Collection<UUID> rights);

    @Query("select h from HowTo h order by h.removed, h.title")
    List<HowTo> all();

    Optional<HowTo> findBySlug(String slug);
}
