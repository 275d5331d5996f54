package no.parorendeportalen.guidance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Articles extends Repository<Article, UUID> {

    @Query("""
            select a from Article a where a.published and not a.removed and a.reader = :reader
            order by a.ageFrom nulls first, a.title""")
    List<Article> published(Reader reader);

    @Query("""
            select a from Article a where a.published and not a.removed and :situation member of a.situations
            order by a.ageFrom nulls first, a.title""")
    List<Article> publishedFor(UUID situation);

    @Query("select a from Article a where a.published and not a.removed and :right member of a.rights order by a.title")
    List<Article> publishedOn(UUID right);

    @Query("select a from Article a where a.published and not a.removed")
    List<Article> everyPublished();

    @Query("""
            select distinct r from Article a join a.rights r
            where a.published and not a.removed and :situation member of a.situations""")
    Set<UUID> rightsFor(UUID situation);

    @Query("select a from Article a order by a.removed, a.title")
    List<Article> all();

    Optional<Article> findBySlug(String slug);
}
