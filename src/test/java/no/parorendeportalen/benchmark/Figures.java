package no.parorendeportalen.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import no.parorendeportalen.benchmark.PageBenchmark.Size;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What came of the rounds, as a table. A figure is the middle one of the rounds, a round's is its median; a page is set beside the
 * reference of the same round and size.
 */
final class Figures {

    /** Milliseconds that half, and nine of ten, were done within. */
    private record Time(double median, double ninth) {

        static Time of(Statistics samples) {
            return new Time(samples.getPercentile(50), samples.getPercentile(90));
        }
    }

    private final Set<Page> pages;
    private final List<Map<Size, Map<Page, Time>>> rounds = new ArrayList<>();

    Figures(Set<Page> pages) {
        this.pages = pages;
    }

    void add(Collection<RunResult> results) {
        var round = new EnumMap<Size, Map<Page, Time>>(Size.class);
        for (var result : results) {
            var asked = result.getParams();
            round.computeIfAbsent(Size.valueOf(asked.getParam("size")), it -> new EnumMap<>(Page.class))
                    .put(
                            Page.valueOf(asked.getParam("page")),
                            Time.of(result.getPrimaryResult().getStatistics()));
        }
        rounds.add(round);
    }

    String table() {
        var table = new StringBuilder("""
                | page | 10: ms | 9 of 10 | rounds | × reference | 2,000: ms | 9 of 10 | rounds | × reference | 2,000 to 10 |
                |---|---|---|---|---|---|---|---|---|---|
                """);
        for (var page : pages) {
            table.append("| `%s`".formatted(page));
            for (var size : Size.values()) {
                table.append(cells(page, size));
            }
            table.append(number(
                    " | %.2f |%n",
                    middle(it -> time(it, Size.MANY, page).median()
                            / time(it, Size.FEW, page).median())));
        }
        return table.toString();
    }

    private String cells(Page page, Size size) {
        var medians = sorted(it -> time(it, size, page).median());
        return number(
                " | %.1f | %.1f | %.1f–%.1f | %.1f",
                medians[medians.length / 2],
                middle(it -> time(it, size, page).ninth()),
                medians[0],
                medians[medians.length - 1],
                middle(it -> time(it, size, page).median()
                        / time(it, size, Page.REFERENCE).median()));
    }

    private static Time time(Map<Size, Map<Page, Time>> round, Size size, Page page) {
        return round.get(size).get(page);
    }

    private double middle(ToDoubleFunction<Map<Size, Map<Page, Time>>> figure) {
        return sorted(figure)[rounds.size() / 2];
    }

    private double[] sorted(ToDoubleFunction<Map<Size, Map<Page, Time>>> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray();
    }

    private static String number(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
