package no.parorendeportalen.strategy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Owners extends Repository<Owner, UUID> {

    Owner save(Owner owner);

    List<Owner> findAll();

    /** A role and several units may have had the same one. */
    List<Owner> findByName(String name);

    @Query("select o.address from Owner o")
    List<String> findAddresses();
}
