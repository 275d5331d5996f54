package no.parorendeportalen.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentVersions extends Repository<DocumentVersion, UUID> {

    DocumentVersion save(DocumentVersion version);

    void flush();

    @Query("from DocumentVersion v where v.document.id = :document order by v.number desc")
    List<DocumentVersion> of(UUID document);

    @Query("from DocumentVersion v where v.document.id = :document and v.number = :number")
    Optional<DocumentVersion> find(UUID document, int number);

    @Query("""
            from DocumentVersion v where v.document.id = :document
                and v.state in (no.parorendeportalen.document.VersionState.DRAFT, no.parorendeportalen.document.VersionState.REVIEW)""")
    Optional<DocumentVersion> inWork(UUID document);
}
