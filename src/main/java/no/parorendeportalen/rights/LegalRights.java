package no.parorendeportalen.rights;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegalRights extends Repository<LegalRight, UUID> {

    @Query("select r from LegalRight r where r.published and not r.removed order by r.law, r.section, r.title")
    List<LegalRight> published();

    @Query(
            "select r from LegalRight r where r.published and not r.removed and r.id in :ids order by r.law, r.section, r.title")
    List<LegalRight> publishedOf(Collection<UUID> ids);

    @Query("select r from LegalRight r order by r.removed, r.law, r.section, r.title")
    List<LegalRight> all();

    Optional<LegalRight> findBySlug(String slug);
}
