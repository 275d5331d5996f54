package no.parorendeportalen.document;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SharedPoints extends Repository<SharedPoint, UUID> {

    SharedPoint save(SharedPoint point);

    void flush();

    Optional<SharedPoint> findById(UUID id);

    List<SharedPoint> findAll();

    /** Held until the transaction ends: a point is worded by one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SharedPoint p where p.id = :id")
    Optional<SharedPoint> hold(UUID id);
}
