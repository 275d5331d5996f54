package no.parorendeportalen.guidance.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the wayfinder asks, in order, one a page. The names are those of the fields and the last parts of the messages' keys. */
enum WayfinderQuestion {
    WHO,
    SITUATION,
    NEEDS,
    MEETING,
    TIME;

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether one may give several answers. */
    boolean takesSeveral() {
        return this == NEEDS;
    }

    /** Without the one that there is nothing to choose among for. */
    static List<WayfinderQuestion> asked(boolean withSituations) {
        return Arrays.stream(values())
                .filter(it -> withSituations || it != SITUATION)
                .toList();
    }
}
