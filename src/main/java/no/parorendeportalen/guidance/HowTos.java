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

    /** Those of an offer first, then those on any of some rights. */
    @Query("""
            select h from HowTo h where h.published and not h.removed
                and (:offer member of h.offers or exists (select 1 from h.rights r where r in :rights))
            order by case when :offer member of h.offers then 0 else 1 end, h.title""")
    List<HowTo> publishedFor(UUID offer, Collection<UUID> rights);

    @Query("select h from HowTo h order by h.removed, h.title")
    List<HowTo> all();

    Optional<HowTo> findBySlug(String slug);
}
