package no.parorendeportalen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import no.parorendeportalen.search.LosRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LosReaderTests {

    private static final Path WHOLE = Path.of("../shared/conformance/los.rdf");

    @Test
    void readsConceptsThatHaveOtherWords() throws LosRefused {
        assertThat(read(LosFiles.SMALL))
                .containsExactly(new LosConcept(
                        "https://psi.norge.no/los/ord/prove-avlastning",
                        "Avlastning",
                        List.of("Pusterom & fri", "Kvile")));
    }

    /** The file itself stays out of the project. */
    @Test
    void readsLosAsItIsPublished() throws IOException, LosRefused {
        assumeTrue(Files.exists(WHOLE), "Los is not here");

        var concepts = LosReader.read(Files.readAllBytes(WHOLE));

        assertThat(concepts).hasSizeBetween(350, 531);
        assertThat(concepts).allMatch(it -> !it.words().isEmpty() && !it.name().equals("*"));
        assertThat(concepts)
                .filteredOn(
                        it -> it.name().equals("Omsorgsstønad") || it.words().contains("Omsorgslønn"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ikke xml",
                "<a/>",
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><a>",
                "<!DOCTYPE rdf [<!ENTITY x \"y\">]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&x;</rdf:RDF>",
                "<!DOCTYPE rdf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>",
                "<!DOCTYPE rdf SYSTEM \"http://127.0.0.1:1/x.dtd\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>"
            })
    void refusesWhatIsNoRdf(String file) {
        refuses(file, Reason.UNREADABLE);
    }

    @Test
    void neverReadsAnEntityIntoALabel() {
        refuses(
                LosFiles.SMALL
                        .replaceFirst("\\?>\n", "?>\n<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>\n")
                        .replace("Kvile", "&secret;"),
                Reason.UNREADABLE);
    }

    @Test
    void refusesAFileWithoutConcepts() {
        refuses(LosFiles.of(""), Reason.EMPTY);
    }

    @Test
    void refusesMoreConceptsThanTheSearchCanKeep() {
        var many = new StringBuilder();
        IntStream.range(0, 5_001).forEach(it -> many.append("""
                        <skos:Concept rdf:about="urn:%d"><skos:prefLabel>Navn</skos:prefLabel><skos:altLabel>Ord</skos:altLabel></skos:Concept>
                        """.formatted(it)));
        refuses(LosFiles.of(many.toString()), Reason.TOO_MANY);
    }

    private static void refuses(String file, Reason reason) {
        assertThatExceptionOfType(LosRefused.class)
                .isThrownBy(() -> read(file))
                .extracting(LosRefused::reason)
                .isEqualTo(reason);
    }

    private static List<LosConcept> read(String file) throws LosRefused {
        return LosReader.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
