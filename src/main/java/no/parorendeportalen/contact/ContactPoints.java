package no.parorendeportalen.contact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactPoints extends Repository<ContactPoint, UUID> {

    /** What stands in lists. A number for emergencies always does. */
    @Query("""
            select c from ContactPoint c left join fetch c.situations
            where c.published and not c.removed
                and (c.nextCheck is null or c.nextCheck >= :listedSince or c.kind = ContactKind.EMERGENCY)
            """)
    List<ContactPoint> listed(LocalDate listedSince);

    /** With all that a card says, in one query. */
    @Query("select c from ContactPoint c left join fetch c.situations left join fetch c.hoursRows"
            + " where c.published and not c.removed and c.id in :ids")
    List<ContactPoint> publicAmong(Collection<UUID> ids);

    @Query("select c from ContactPoint c left join fetch c.situations")
    List<ContactPoint> all();

    Optional<ContactPoint> findById(UUID id);
}
