package no.parorendeportalen.municipality;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Municipalities extends Repository<Municipality, UUID> {

    Municipality save(Municipality municipality);

    List<Municipality> findAll();
}
