package no.parorendeportalen.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One page, asked for over the wire by one reader after the other, each time timed for itself. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class PageBenchmark {

    /** How much there is in the municipality. */
    public enum Size {
        FEW(10),
        MANY(2_000);

        private final int count;

        Size(int count) {
            this.count = count;
        }

        int count() {
            return count;
        }
    }

    @Param
    public Page page;

    @Param
    public Size size;

    private FilledTown town;

    @Setup
    public void find() {
        town = Portal.get().town(size);
    }

    @Benchmark
    public String fetch() {
        return town.fetch(page);
    }
}
