package no.parorendeportalen.situation;

import jakarta.persistence.EntityManager;
import no.parorendeportalen.search.SearchIndex;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.upkeep.KeptChanged;
import no.parorendeportalen.upkeep.KeptKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has what the public can find follow what it can read, in the transaction that changes it. */
@Component
class SituationIndexing {

    private final EntityManager entities;
    private final SearchIndex index;

    SituationIndexing(EntityManager entities, SearchIndex index) {
        this.entities = entities;
        this.index = index;
    }

    @EventListener
    void follow(KeptChanged changed) {
        if (changed.kind() != KeptKind.SITUATION) {
            return;
        }
        var situation = changed.isPublic() ? entities.find(Situation.class, changed.id()) : null;
        if (situation == null) {
            index.remove(SearchKind.SITUATION, changed.id());
        } else {
            index.put(SituationFindings.entry(situation));
        }
    }
}
