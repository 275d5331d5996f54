package no.parorendeportalen.guide;

import java.util.List;
import java.util.Optional;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchIndex;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchSource;
import no.parorendeportalen.upkeep.KeptChanged;
import no.parorendeportalen.upkeep.KeptKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes guides findable for staff as they are now, and remembers since when they are. */
@Component
class GuideFindings implements SearchSource {

    private final Guides guides;
    private final GuideLines lines;
    private final ObjectProvider<SearchIndex> index;

    GuideFindings(Guides guides, GuideLines lines, ObjectProvider<SearchIndex> index) {
        this.guides = guides;
        this.lines = lines;
        this.index = index;
    }

    @EventListener
    void follow(KeptChanged changed) {
        if (changed.kind() != KeptKind.GUIDE) {
            return;
        }
        var guide = changed.isPublic() ? guides.findById(changed.id()) : Optional.<Guide>empty();
        if (guide.isEmpty()) {
            index.getObject().remove(SearchKind.GUIDE, changed.id());
        } else {
            lines.inUse(changed.id());
            index.getObject().put(guide.get().finding());
        }
    }

    @Override
    public SearchKind kind() {
        return SearchKind.GUIDE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchEntry> all() {
        return guides.published().stream().map(Guide::finding).toList();
    }
}
