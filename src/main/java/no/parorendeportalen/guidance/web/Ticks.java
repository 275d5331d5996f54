package no.parorendeportalen.guidance.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Things that a form ties what it writes to. */
final class Ticks {

    /** One of several, as {@code components/checkbox-group} draws it. */
    public record Choice(
            String value, String label, @Nullable Integer count, boolean checked) {}

    private Ticks() {}

    static <T> List<Choice> choices(
            List<T> all, Function<T, UUID> id, Function<T, String> label, Collection<UUID> ticked) {
        return all.stream()
                .map(it -> new Choice(id.apply(it).toString(), label.apply(it), null, ticked.contains(id.apply(it))))
                .toList();
    }

    /** What is ticked, in words, one a line. */
    static <T> String ticked(List<T> all, Function<T, UUID> id, Function<T, String> label, Collection<UUID> ticked) {
        return all.stream()
                .filter(it -> ticked.contains(id.apply(it)))
                .map(label)
                .collect(Collectors.joining("\n"));
    }
}
