package no.parorendeportalen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final double FOUND = 0.95;

    private static final int FEWEST = 40;

    @Autowired
    SearchService search;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Test
    void findsWhatItShouldAmongTheFirstThree() throws IOException {
        var file = new ClassPathResource("golden-queries.csv");
        assumeTrue(file.exists(), "no golden queries yet");
        var golden = GoldenQueries.read(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));

        var misses = golden.misses(this::paths);

        var total = golden.queries().size();
        System.out.printf("Golden queries: %d of %d found among the first three%n", total - misses.size(), total);
        assertThat(total).isGreaterThanOrEqualTo(FEWEST);
        assertThat((total - misses.size()) / (double) total)
                .as(misses.stream().map(Object::toString).collect(Collectors.joining("\n")))
                .isGreaterThanOrEqualTo(FOUND);
    }

    private List<String> paths(String municipality, String query) {
        return current.during(
                municipalities.at(municipality).orElseThrow(),
                () -> search.search(query, Set.of(), 3).hits().stream()
                        .map(SearchHit::path)
                        .toList());
    }
}
