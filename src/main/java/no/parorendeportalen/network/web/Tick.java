package no.parorendeportalen.network.web;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of several that can be chosen together, as {@code components/checkbox-group} draws it. */
record Tick(String value, String label, @Nullable Integer count, boolean checked) {

    static <T, K> List<Tick> of(
            Collection<T> all, Function<T, K> key, Function<T, String> label, Collection<K> ticked) {
        return all.stream()
                .map(it ->
                        new Tick(String.valueOf(key.apply(it)), label.apply(it), null, ticked.contains(key.apply(it))))
                .toList();
    }

    /** What is ticked, in words, one a line. */
    static <T, K> String words(Collection<T> all, Function<T, K> key, Function<T, String> label, Collection<K> ticked) {
        return all.stream()
                .filter(it -> ticked.contains(key.apply(it)))
                .map(label)
                .collect(Collectors.joining("\n"));
    }
}
