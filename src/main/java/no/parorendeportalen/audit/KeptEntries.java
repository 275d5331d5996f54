package no.parorendeportalen.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptEntries extends Repository<KeptEntry, UUID>, JpaSpecificationExecutor<KeptEntry> {

    KeptEntry save(KeptEntry entry);

    /** Who has done anything, each with the name they had last. */
    @Query("""
            select new no.parorendeportalen.audit.TrailChoices$Person(e.accountId, max(e.accountName))
            from KeptEntry e where e.accountId is not null group by e.accountId order by max(e.accountName)
            """)
    List<TrailChoices.Person> people();

    @Query("select distinct e.act from KeptEntry e")
    List<String> acts();
}
