package no.parorendeportalen.document;

import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Documents extends Repository<Document, UUID> {

    Document save(Document document);

    void flush();

    Optional<Document> findById(UUID id);

    Optional<Document> findByKindAndSlug(DocumentKind kind, String slug);

    @Query("select d.slug, d.id from Document d where d.kind = :kind")
    List<Tuple> addresses(DocumentKind kind);

    /** Kind, id and slug of those of some ids that are documents. */
    @Query("select d.kind, d.id, d.slug from Document d where d.id in :ids")
    List<Tuple> addresses(Collection<UUID> ids);

    /** Held until the transaction ends: a document's versions are made, approved and ended by one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Document d where d.id = :id")
    Optional<Document> hold(UUID id);

    @Query("select distinct d from Document d left join d.units u where d.ownerUnit = :unit or u = :unit")
    List<Document> ofUnit(UUID unit);
}
