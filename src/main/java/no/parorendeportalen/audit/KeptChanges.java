package no.parorendeportalen.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptChanges extends Repository<KeptChange, UUID> {

    KeptChange save(KeptChange change);

    @Query("from KeptChange c where c.entry in :entries order by c.position")
    List<KeptChange> of(Collection<KeptEntry> entries);
}
