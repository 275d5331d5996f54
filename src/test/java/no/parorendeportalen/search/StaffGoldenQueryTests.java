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

/** How much of what staff type in the middle of a shift finds what it should among the first three. */
@PortalTest
class StaffGoldenQueryTests {

    /** Parts of one. */
    private static final double FOUND = 0.9;

    @Autowired
    SearchService search;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Test
    void findsWhatItShouldAmongTheFirstThree() throws IOException {
        var in = new ClassPathResource("staff-queries.csv").getInputStream();
        var golden = GoldenQueries.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        var misses = golden.misses(this::paths);
        misses.forEach(System.out::println);

        assertThat(golden.queries()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(misses)
                .hasSizeLessThanOrEqualTo((int) ((1 - FOUND) * golden.queries().size()));
    }

    private List<String> paths(String municipality, String query) {
        return current.during(
                municipalities.at(municipality).orElseThrow(),
                () -> search.searchAll(query, Set.of(), 3).hits().stream()
                        .map(SearchHit::path)
                        .toList());
    }
}
