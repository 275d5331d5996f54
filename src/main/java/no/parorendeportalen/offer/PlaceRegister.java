package no.parorendeportalen.offer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlaceRegister extends Repository<Place, UUID> {

    @Query("select p from Place p where p.published and not p.removed and p.id in :ids order by p.name")
    List<Place> among(Collection<UUID> ids);

    @Query("select p from Place p order by p.removed, p.name")
    List<Place> all();
}
