package no.parorendeportalen.document;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DocumentEvents extends Repository<DocumentEvent, UUID> {

    DocumentEvent save(DocumentEvent event);
}
