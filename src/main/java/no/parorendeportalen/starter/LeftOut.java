package no.parorendeportalen.starter;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file means by what it leaves out: nothing. */
final class LeftOut {

    private LeftOut() {}

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <T> Set<T> orNobody(@Nullable Set<T> set) {
        return set == null ? Set.of() : Set.copyOf(set);
    }

    /** In the order that it is written in. */
    static <T> Map<String, T> orNothing(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(map);
    }

    static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
