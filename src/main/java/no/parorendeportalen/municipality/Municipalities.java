package no.parorendeportalen.municipality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Municipalities extends Repository<Municipality, UUID> {

    Municipality save(Municipality municipality);

    Optional<Municipality> findById(UUID id);

    List<Municipality> findAll();

    void flush();
}
