package no.parorendeportalen.situation;

import java.util.List;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchSource;
import no.parorendeportalen.upkeep.Lines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Situations, as the search finds them. */
@Component
class SituationFindings implements SearchSource {

    private final Situations situations;

    SituationFindings(Situations situations) {
        this.situations = situations;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.SITUATION;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchEntry> all() {
        return situations.published().stream().map(SituationFindings::entry).toList();
    }

    static SearchEntry entry(Situation situation) {
        return new SearchEntry(
                        SearchKind.SITUATION,
                        situation.id(),
                        "/situasjon/" + situation.slug(),
                        situation.heading(),
                        List.of(situation.title()),
                        situation.lead(),
                        situation.body(),
                        Lines.of(situation.words()))
                .between(null, situation.listedUntil());
    }
}
