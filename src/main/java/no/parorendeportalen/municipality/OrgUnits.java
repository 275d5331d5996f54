package no.parorendeportalen.municipality;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrgUnits extends Repository<OrgUnit, UUID> {

    OrgUnit save(OrgUnit unit);

    /** Those that have ended too. */
    List<OrgUnit> findAll();

    @Query("from OrgUnit where parent is null")
    OrgUnit findTop();

    /** Held until the end of the transaction: one change of the tree at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from OrgUnit where parent is null")
    OrgUnit holdTop();

    void flush();

    @Query("from OrgUnit where name = :name and endedOn is null")
    Optional<OrgUnit> findOpenByName(String name);
}
