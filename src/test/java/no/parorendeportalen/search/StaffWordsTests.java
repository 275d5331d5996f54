package no.parorendeportalen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.parorendeportalen.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What staff alone can find leaves no trace in what the public finds: neither itself, nor its words, nor its weight. */
@PortalTest
class StaffWordsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    SearchIndex index;

    @Autowired
    SearchService search;

    private SearchTown town;

    @BeforeEach
    void build() {
        town = SearchTown.empty(context);
    }

    @Test
    void findsTheStaffsForStaffAlone() {
        town.put(routine("Kanarifugl i hjemmet"));

        assertThat(forStaff("kanarifugl").hits()).extracting(SearchHit::title).containsExactly("Kanarifugl i hjemmet");
        assertThat(forStaff("kanarifugl").counts()).containsExactly(Map.entry(SearchKind.ROUTINE, 1));
        assertThat(town.titles("kanarifugl")).isEmpty();
        assertThat(town.titles("kanarifugl", SearchKind.ROUTINE))
                .as("asked for by kind")
                .isEmpty();
        assertThat(town.here(() -> search.nearest("kanarifugl", SearchKind.forThePublic(), 5)))
                .isEmpty();
    }

    @Test
    void suggestsTheStaffsWordsToStaffAlone() {
        town.put(routine("Kanarifugl i hjemmet"));
        town.put(SearchTown.offer("a", "Avlastning i hjemmet", "Få fri noen timer."));

        assertThat(forStaff("kanarifgl hjemmet").suggestion()).contains("kanarifugl hjemmet");
        assertThat(town.search("kanarifgl hjemmet").hits()).hasSize(1);
        assertThat(town.search("kanarifgl hjemmet").suggestion()).isEmpty();
    }

    @Test
    void ranksForThePublicAsIfTheStaffsWereNotThere() {
        town.put(SearchTown.offer("a", "Turgruppe", "For pårørende."));
        town.put(SearchTown.offer("b", "Samtale", "Turgruppe eller pårørendegruppe."));
        town.put(SearchTown.offer("c", "Kafé", "Pårørende møtes."));
        var queries = List.of("turgruppe", "tur", "gruppe", "pårørende turgruppe", "tugruppe", "kafeer", "zebratur");
        var before = queries.stream().map(town::search).toList();

        town.put(routine("Turgruppe"));
        town.put(routine("Zebra og tugruppe"));
        town.put(routine("Pårørende, kafeer, turer"));

        assertThat(queries.stream().map(town::search).toList()).isEqualTo(before);
    }

    @Test
    void keepsAWordForEachUntilNothingHasIt() {
        var routine = routine("Kanarifugl");
        var offer = SearchTown.offer("k", "Kanarifugl", "");
        town.put(routine);
        town.put(offer);
        assertThat(town.search("kanarifugk").suggestion()).contains("kanarifugl");
        assertThat(forStaff("kanarifugk").suggestion()).contains("kanarifugl");

        town.write(() -> index.remove(SearchKind.OFFER, offer.subject()));
        assertThat(town.search("kanarifugk").suggestion()).isEmpty();
        assertThat(forStaff("kanarifugk").suggestion()).contains("kanarifugl");

        town.put(offer);
        town.write(() -> index.remove(SearchKind.ROUTINE, routine.subject()));
        assertThat(town.search("kanarifugk").suggestion()).contains("kanarifugl");
        town.write(() -> index.remove(SearchKind.OFFER, offer.subject()));
        assertThat(forStaff("kanarifugk").hits()).isEmpty();
    }

    @Test
    void ranksOneKindByItsOwnReadersWords() {
        town.put(routine("Kanarifugl"));

        assertThat(town.here(() -> search.ranked("kanarifugk", SearchKind.ROUTINE)))
                .hasSize(1);
        assertThat(town.here(() -> search.ranked("kanarifugl", SearchKind.OFFER)))
                .isEmpty();
    }

    private SearchResult forStaff(String query) {
        return town.here(() -> search.searchAll(query, Set.of(), 20));
    }

    private static SearchEntry routine(String title) {
        return SearchTown.entry(SearchKind.ROUTINE, title, "/ansatt/rutiner/x", title, "");
    }
}
