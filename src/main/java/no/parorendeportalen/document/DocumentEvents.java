package no.parorendeportalen.document;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentEvents extends Repository<DocumentEvent, UUID> {

    DocumentEvent save(DocumentEvent event);

    @Query("from DocumentEvent e join fetch e.of where e.of.document.id = :document order by e.at, e.id")
    List<DocumentEvent> of(UUID document);
}
