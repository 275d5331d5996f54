package no.parorendeportalen.strategy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchIndex;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has the measures that the public can read found by the search. */
@Component
class MeasureSource implements SearchSource {

    private final StrategyService strategy;
    private final SearchIndex index;

    MeasureSource(StrategyService strategy, SearchIndex index) {
        this.strategy = strategy;
        this.index = index;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.MEASURE;
    }

    @Override
    public List<SearchEntry> all() {
        return strategy.findPlan().map(PlanDetails::measures).orElse(List.of()).stream()
                .flatMap(MeasureSource::entry)
                .toList();
    }

    /** In the transaction that changes it, when all of it has been changed. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void indexAnew(PublicTextChanged changed) {
        index.rebuild(this);
    }

    /** Nothing where the plan has a row without a text. */
    private static Stream<SearchEntry> entry(MeasureDetails measure) {
        var title = measure.shortLabel();
        if (title == null) {
            return Stream.empty();
        }
        var body = Stream.of(measure.text(), measure.plainLanguage(), measure.approach(), measure.ownersInOneLine())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining("\n\n"));
        return Stream.of(new SearchEntry(
                SearchKind.MEASURE,
                UUID.nameUUIDFromBytes(("measure " + measure.number()).getBytes(StandardCharsets.UTF_8)),
                "/tiltak/" + measure.number(),
                title,
                List.of(),
                measure.area().label(),
                body,
                List.of()));
    }
}
