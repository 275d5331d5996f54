package no.parorendeportalen.contact;

import java.util.List;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchIndex;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchSource;
import no.parorendeportalen.upkeep.KeptChanged;
import no.parorendeportalen.upkeep.KeptKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes contact points findable as they are now. */
@Component
class ContactSearch implements SearchSource {

    private final ContactPoints points;
    private final ObjectProvider<SearchIndex> index;

    /** @param index asks in its turn for all sources */
    ContactSearch(ContactPoints points, ObjectProvider<SearchIndex> index) {
        this.points = points;
        this.index = index;
    }

    @EventListener
    void keepUp(KeptChanged changed) {
        if (changed.kind() != KeptKind.CONTACT) {
            return;
        }
        points.findById(changed.id())
                .filter(ContactPoint::isPublic)
                .ifPresentOrElse(
                        it -> index.getObject().put(it.searchEntry()),
                        () -> index.getObject().remove(SearchKind.CONTACT, changed.id()));
    }

    @Override
    public SearchKind kind() {
        return SearchKind.CONTACT;
    }

    @Override
    public List<SearchEntry> all() {
        return points.all().stream()
                .filter(ContactPoint::isPublic)
                .map(ContactPoint::searchEntry)
                .toList();
    }
}
