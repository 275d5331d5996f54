package no.parorendeportalen.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;

/** What carers type, and what they should find among the first three. */
record GoldenQueries(List<Golden> queries) {

    /** Hits that somebody on a telephone sees. */
    private static final int SEEN = 3;

    /**
     * A query.
     *
     * @param expected addresses below the municipality, any of which will do
     */
    record Golden(String municipality, String query, List<String> expected) {}

    /** What one of them found instead. */
    record Miss(Golden golden, List<String> found) {

        @Override
        public String toString() {
            return "%s: «%s» should find %s, finds %s"
                    .formatted(golden.municipality(), golden.query(), golden.expected(), found);
        }
    }

    static GoldenQueries read(Reader csv) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(csv)) {
            return new GoldenQueries(rows.stream()
                    .map(it -> new Golden(
                            it.get("municipality"),
                            it.get("query"),
                            List.of(it.get("expected").split("\\|"))))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param search the addresses that a municipality's query finds, best first */
    List<Miss> misses(BiFunction<String, String, List<String>> search) {
        return queries.stream()
                .map(it -> new Miss(
                        it,
                        search.apply(it.municipality(), it.query()).stream()
                                .limit(SEEN)
                                .toList()))
                .filter(it -> it.found().stream().noneMatch(it.golden().expected()::contains))
                .toList();
    }
}
