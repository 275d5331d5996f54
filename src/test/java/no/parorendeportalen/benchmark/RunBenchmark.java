package no.parorendeportalen.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;

/**
 * Times every page in turn, the reference first, and that several times over, so that what else the machine does in the meantime meets them
 * all. In this very process, which is the portal's too: one start, and all pages warm, as in a portal that has been up for a while.
 */
public final class RunBenchmark {

    private static final int ROUNDS = 3;
    private static final Path TABLE = Path.of("target/benchmark.md");

    private RunBenchmark() {}

    /** @param names of the pages to time besides the reference; none for all */
    public static void main(String[] names) throws RunnerException, IOException {
        var pages = EnumSet.allOf(Page.class);
        if (names.length > 0) {
            pages.retainAll(Arrays.stream(names).map(Page::valueOf).toList());
            pages.add(Page.REFERENCE);
        }
        var figures = new Figures(pages);
        for (var round = 1; round <= ROUNDS; round++) {
            System.out.printf("Round %d of %d%n", round, ROUNDS);
            figures.add(new Runner(options(pages, round == 1)).run());
        }
        Files.writeString(TABLE, figures.table());
        System.out.printf("%n%s%nWritten to %s%n", figures.table(), TABLE);
        System.exit(0);
    }

    private static Options options(Set<Page> pages, boolean cold) {
        return new OptionsBuilder()
                .include(PageBenchmark.class.getName())
                .param("page", pages.stream().map(Page::name).toArray(String[]::new))
                .forks(0)
                .warmupMode(WarmupMode.BULK)
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(cold ? 3 : 1))
                .measurementIterations(2)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }
}
