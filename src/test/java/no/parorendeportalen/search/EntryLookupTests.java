package no.parorendeportalen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What pages lead to is read by what it is. */
@PortalTest
class EntryLookupTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    SearchService search;

    @Autowired
    Statements statements;

    @Test
    void readsThingsOfAnyKindInOneQuestion() {
        var town = SearchTown.build(context);
        var other = SearchTown.empty(context);
        var asked = List.of(SearchTown.id("avlastning"), SearchTown.id("sorg"), UUID.randomUUID());

        town.here(() -> {
            var sent = statements.during(() -> assertThat(search.entries(asked).values())
                    .extracting(SearchHit::path)
                    .containsExactlyInAnyOrder("/tilbud/avlastning", "/artikkel/sorg"));
            assertThat(sent).filteredOn(it -> it.contains("search_entry")).hasSize(1);
            assertThat(search.entries(List.of())).isEmpty();
        });
        other.here(() -> assertThat(search.entries(asked)).isEmpty());
    }
}
