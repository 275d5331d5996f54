package no.parorendeportalen.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactRoles extends Repository<ContactRole, UUID> {

    Optional<ContactRole> findById(UUID id);

    /** What staff see, with its units and its measures, in one query. */
    @Query("select r from ContactRole r left join fetch r.units left join fetch r.measures"
            + " where r.published and not r.removed and r.slug = :slug")
    Optional<ContactRole> seen(String slug);

    @Query("select r from ContactRole r where r.published and not r.removed order by r.title")
    List<ContactRole> published();

    @Query("select r from ContactRole r order by r.removed, r.title")
    List<ContactRole> all();

    @Query("select r from ContactRole r where r.id in :ids order by r.title")
    List<ContactRole> among(Collection<UUID> ids);

    /** Those that a unit is to have. */
    @Query("select r from ContactRole r where :unit member of r.units")
    List<ContactRole> neededBy(UUID unit);

    /** Which unit is to have which of the published ones. */
    @Query("select new no.parorendeportalen.network.NeedRow(r.id, u) from ContactRole r join r.units u"
            + " where r.published and not r.removed")
    List<NeedRow> needs();
}
