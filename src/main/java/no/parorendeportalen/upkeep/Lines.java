package no.parorendeportalen.upkeep;

import java.util.Collection;
import java.util.List;

/** Short texts as they are stored and written in forms: one a line. */
public final class Lines {

    private Lines() {}

    /** Without blank lines, spaces around, and repetitions. */
    public static List<String> of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    public static String join(Collection<String> lines) {
        return String.join("\n", of(String.join("\n", lines)));
    }
}
