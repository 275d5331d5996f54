package no.parorendeportalen.checklist;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ChecklistRunEvents extends Repository<ChecklistRunEvent, UUID> {

    ChecklistRunEvent save(ChecklistRunEvent event);
}
