package no.parorendeportalen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** How much of what carers type finds what it should among the first three; the figure stands in {@code src/docs/concepts/search.md}. */
@PortalTest
class GoldenQueryTests {

    /** Parts of one. */
    private static final double FOUND = 0.93;

    private static final double FOUND_UNSEEN = 0.76;

    private static final int FEWEST = 40;

    @Autowired
    SearchService search;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    /** The words that the synonyms were written for. */
    @Test
    void findsWhatItShouldAmongTheFirstThree() throws IOException {
        assertThat(found("golden-queries.csv")).isGreaterThanOrEqualTo(FOUND);
    }

    /** Written by somebody who saw neither the synonyms nor the rules, and never tuned for: how it fares with what nobody thought of. */
    @Test
    void findsMuchOfWhatNobodyThoughtOf() throws IOException {
        assertThat(found("unseen-queries.csv")).isGreaterThanOrEqualTo(FOUND_UNSEEN);
    }

    private double found(String file) throws IOException {
        var in = new ClassPathResource(file).getInputStream();
        var golden = GoldenQueries.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        var misses = golden.misses(this::paths);
        var total = golden.queries().size();
        System.out.printf("%s: %d of %d found among the first three%n", file, total - misses.size(), total);
        misses.forEach(System.out::println);
        assertThat(total).isGreaterThanOrEqualTo(FEWEST);
        return (total - misses.size()) / (double) total;
    }

    private List<String> paths(String municipality, String query) {
        return current.during(
                municipalities.at(municipality).orElseThrow(),
                () -> search.search(query, Set.of(), 3).hits().stream()
                        .map(SearchHit::path)
                        .toList());
    }
}
