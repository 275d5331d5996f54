package no.parorendeportalen.rights;

import jakarta.persistence.EntityManager;
import no.parorendeportalen.search.SearchIndex;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.upkeep.KeptChanged;
import no.parorendeportalen.upkeep.KeptKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has what the public can find follow what it can read, in the transaction that changes it. */
@Component
class RightIndexing {

    private final EntityManager entities;
    private final SearchIndex index;

    RightIndexing(EntityManager entities, SearchIndex index) {
        this.entities = entities;
        this.index = index;
    }

    @EventListener
    void follow(KeptChanged changed) {
        if (changed.kind() != KeptKind.RIGHT) {
            return;
        }
        var right = changed.isPublic() ? entities.find(LegalRight.class, changed.id()) : null;
        if (right == null) {
            index.remove(SearchKind.RIGHT, changed.id());
        } else {
            index.put(RightFindings.entry(right));
        }
    }
}
