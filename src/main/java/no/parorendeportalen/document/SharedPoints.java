package no.parorendeportalen.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SharedPoints extends Repository<SharedPoint, UUID> {

    SharedPoint save(SharedPoint point);

    void flush();

    Optional<SharedPoint> findById(UUID id);

    List<SharedPoint> findAll();
}
