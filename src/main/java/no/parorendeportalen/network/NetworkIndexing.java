package no.parorendeportalen.network;

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
import org.springframework.transaction.annotation.Transactional;

/** Has staff find networks, by what they are for; never by a member. */
@Component
class NetworkIndexing implements SearchSource {

    private final Networks networks;
    private final ObjectProvider<SearchIndex> index;

    NetworkIndexing(Networks networks, ObjectProvider<SearchIndex> index) {
        this.networks = networks;
        this.index = index;
    }

    @EventListener
    void follow(KeptChanged changed) {
        if (changed.kind() != KeptKind.NETWORK) {
            return;
        }
        networks.findById(changed.id())
                .filter(Network::isPublic)
                .ifPresentOrElse(
                        it -> index.getObject().put(entry(it)),
                        () -> index.getObject().remove(SearchKind.NETWORK, changed.id()));
    }

    @Override
    public SearchKind kind() {
        return SearchKind.NETWORK;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchEntry> all() {
        return networks.published().stream().map(NetworkIndexing::entry).toList();
    }

    private static SearchEntry entry(Network network) {
        var said = network.said();
        return new SearchEntry(
                SearchKind.NETWORK,
                network.id(),
                network.line().path(),
                said.title(),
                List.of(),
                said.summary(),
                said.purpose(),
                said.words());
    }
}
