package no.parorendeportalen.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Owners extends Repository<Owner, UUID> {

    Owner save(Owner owner);

    List<Owner> findAll();

    Optional<Owner> findByName(String name);

    List<Owner> findByUnit(UUID unit);

    List<Owner> findByNameIn(Collection<String> names);

    @Query("select o.address from Owner o")
    List<String> findAddresses();
}
