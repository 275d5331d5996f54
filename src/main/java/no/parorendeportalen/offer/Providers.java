package no.parorendeportalen.offer;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Providers extends Repository<Provider, UUID> {

    @Query("select p from Provider p order by p.removed, p.name")
    List<Provider> all();
}
