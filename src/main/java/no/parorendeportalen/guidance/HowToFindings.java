package no.parorendeportalen.guidance;

import java.util.List;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ways to apply, as the search finds them. */
@Component
class HowToFindings implements SearchSource {

    private final HowTos howTos;

    HowToFindings(HowTos howTos) {
        this.howTos = howTos;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.HOWTO;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchEntry> all() {
        return howTos.published().stream().map(HowToFindings::entry).toList();
    }

    static SearchEntry entry(HowTo howTo) {
        return howTo.finding();
    }
}
