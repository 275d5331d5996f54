package no.parorendeportalen.strategy;

import no.parorendeportalen.shared.Markdown;
import org.jspecify.annotations.Nullable;

/** What to call a measure. */
final class MeasureLabels {

    private static final int SHORT = 90;

    private MeasureLabels() {}

    /**
     * Its text, after the approach where it says too little alone; null where it has neither.
     *
     * @param text Markdown
     * @param approach Markdown
     */
    static @Nullable String of(@Nullable String text, @Nullable String approach) {
        var above = approach == null ? null : Markdown.plain(approach);
        if (text == null) {
            return above;
        }
        var own = Markdown.plain(text);
        return saysTooLittle(own) && above != null ? above.replaceFirst("[.:]$", "") + ": " + own : own;
    }

    static boolean saysTooLittle(String text) {
        return text.strip().indexOf(' ') < 0;
    }

    /** In one line of at most 90 characters, cut at a word. */
    static @Nullable String shortened(@Nullable String label) {
        if (label == null) {
            return null;
        }
        var line = label.replaceAll("\\s+", " ");
        if (line.length() <= SHORT) {
            return line;
        }
        var cut = line.lastIndexOf(' ', SHORT);
        return line.substring(0, cut > 0 ? cut : SHORT) + "\u00a0…";
    }
}
