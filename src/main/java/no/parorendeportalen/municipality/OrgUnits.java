package no.parorendeportalen.municipality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrgUnits extends Repository<OrgUnit, UUID> {

    OrgUnit save(OrgUnit unit);

    /** What points to a unit by its id alone does not tell Hibernate which of them to store first. */
    OrgUnit saveAndFlush(OrgUnit unit);

    Optional<OrgUnit> findById(UUID id);

    /** Those that have ended too. */
    List<OrgUnit> findAll();

    @Query("from OrgUnit where parent is null")
    OrgUnit findTop();

    @Query("from OrgUnit where name = :name and endedOn is null")
    Optional<OrgUnit> findOpenByName(String name);
}
