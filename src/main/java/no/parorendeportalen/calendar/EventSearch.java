package no.parorendeportalen.calendar;

import java.time.Clock;
import java.time.LocalDateTime;
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

/** Makes findable what takes place. What ended earlier the same day is found, and its page says so. */
@Component
class EventSearch implements SearchSource {

    private final Events events;
    private final EventWords words;
    private final ObjectProvider<SearchIndex> index;
    private final Clock clock;

    EventSearch(Events events, EventWords words, ObjectProvider<SearchIndex> index, Clock clock) {
        this.events = events;
        this.words = words;
        this.index = index;
        this.clock = clock;
    }

    @EventListener
    void keepUp(KeptChanged changed) {
        if (changed.kind() != KeptKind.EVENT) {
            return;
        }
        events.findById(changed.id())
                .filter(this::isFound)
                .ifPresentOrElse(
                        it -> index.getObject().put(entry(it)),
                        () -> index.getObject().remove(SearchKind.EVENT, changed.id()));
    }

    @Override
    public SearchKind kind() {
        return SearchKind.EVENT;
    }

    @Override
    public List<SearchEntry> all() {
        return events.all().stream().filter(this::isFound).map(this::entry).toList();
    }

    private boolean isFound(Event event) {
        return event.isPublic()
                && event.cancelledBecause() == null
                && !event.time().isOver(LocalDateTime.now(clock));
    }

    private SearchEntry entry(Event event) {
        var said = event.said();
        return new SearchEntry(
                        SearchKind.EVENT,
                        event.id(),
                        event.publicPath(),
                        said.title(),
                        List.of(),
                        words.when(said.time()),
                        said.about(),
                        List.of())
                .between(null, said.time().ends().toLocalDate());
    }
}
