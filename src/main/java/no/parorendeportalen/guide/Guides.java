package no.parorendeportalen.guide;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Guides extends Repository<Guide, UUID> {

    /** With all it says, in one query. */
    @Query("""
            select g from Guide g left join fetch g.parts left join fetch g.links left join fetch g.measures where g.slug = :slug
            """)
    Optional<Guide> findBySlug(String slug);

    Optional<Guide> findById(UUID id);

    @Query("select g from Guide g order by g.removed, g.title")
    List<Guide> all();

    @Query("select distinct g from Guide g left join fetch g.parts where g.published and not g.removed")
    List<Guide> published();
}
