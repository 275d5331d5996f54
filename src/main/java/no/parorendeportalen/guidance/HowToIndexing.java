package no.parorendeportalen.guidance;

import jakarta.persistence.EntityManager;
import no.parorendeportalen.search.SearchIndex;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.upkeep.KeptChanged;
import no.parorendeportalen.upkeep.KeptKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has what the public can find follow what it can read, in the transaction that changes it. */
@Component
class HowToIndexing {

    private final EntityManager entities;
    private final SearchIndex index;

    HowToIndexing(EntityManager entities, SearchIndex index) {
        this.entities = entities;
        this.index = index;
    }

    @EventListener
    void follow(KeptChanged changed) {
        if (changed.kind() != KeptKind.HOWTO) {
            return;
        }
        var howTo = changed.isPublic() ? entities.find(HowTo.class, changed.id()) : null;
        if (howTo == null) {
            index.remove(SearchKind.HOWTO, changed.id());
        } else {
            index.put(HowToFindings.entry(howTo));
        }
    }
}
