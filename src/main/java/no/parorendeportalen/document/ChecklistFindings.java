package no.parorendeportalen.document;

import java.util.List;
import java.util.Map;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checklists in force, as the search finds them. */
@Component
class ChecklistFindings implements SearchSource {

    private final DocumentEntries entries;

    ChecklistFindings(DocumentEntries entries) {
        this.entries = entries;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.CHECKLIST;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchEntry> all() {
        return entries.where("d.kind = 'CHECKLIST'", Map.of());
    }
}
