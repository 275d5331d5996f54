package no.parorendeportalen.rights;

import java.util.List;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rights, as the search finds them. */
@Component
class RightFindings implements SearchSource {

    private final LegalRights rights;

    RightFindings(LegalRights rights) {
        this.rights = rights;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.RIGHT;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchEntry> all() {
        return rights.published().stream().map(RightFindings::entry).toList();
    }

    static SearchEntry entry(LegalRight right) {
        return right.finding();
    }
}
