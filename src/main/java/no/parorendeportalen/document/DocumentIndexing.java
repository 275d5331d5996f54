package no.parorendeportalen.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchIndex;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has what staff can find follow what is in force, in the transaction that changes it and as days go by. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DocumentIndexing {

    private final SearchIndex index;
    private final DocumentEntries entries;

    DocumentIndexing(SearchIndex index, DocumentEntries entries) {
        this.index = index;
        this.entries = entries;
    }

    void follow(Document document) {
        var found = entries.where("d.id = :document", Map.of("document", document.id()));
        if (found.isEmpty()) {
            index.remove(document.kind().found(), document.id());
        } else {
            index.put(found.get(0));
        }
    }

    /** Those whose version came into force by the day alone, after a day that was followed. */
    void begunAfter(LocalDate followed) {
        List<SearchEntry> begun = entries.where("v.valid_from > :followed", Map.of("followed", followed));
        begun.forEach(index::put);
    }
}
