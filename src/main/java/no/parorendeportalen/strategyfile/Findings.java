package no.parorendeportalen.strategyfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** The errors found while a file is read. Reading goes on after an error, so that all are told at once. */
final class Findings {

    private static final int MOST = 100;

    private final List<StrategyFileError> errors = new ArrayList<>();
    private final Map<Object, Integer> lines = new IdentityHashMap<>();

    /** Remembers where something was read, so that what is found wrong with it later has its line. */
    <T> T placed(T item, Node where) {
        lines.put(item, line(where));
        return item;
    }

    void addFor(Object item, String key, Object... arguments) {
        add(lines.getOrDefault(item, 0), key, arguments);
    }

    void add(Node where, String key, Object... arguments) {
        add(line(where), key, arguments);
    }

    void add(int line, String key, Object... arguments) {
        if (errors.size() < MOST) {
            var texts = Arrays.stream(arguments).map(String::valueOf).toList();
            errors.add(new StrategyFileError(line, "strategyfile.error." + key, texts));
        }
    }

    boolean any() {
        return !errors.isEmpty();
    }

    StrategyFileRefused refusal() {
        errors.sort(Comparator.comparingInt(StrategyFileError::line));
        return new StrategyFileRefused(errors);
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
