package no.parorendeportalen.strategy;

import java.util.List;
import java.util.stream.Stream;
import no.parorendeportalen.shared.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the plan has it now.
 *
 * @param number its public number for ever
 * @param position its place in its area, counted from 1
 * @param approach Markdown of the approach it stands under, if it stands under one
 * @param text Markdown; null where the plan has a row without a text
 * @param plainLanguage the same in plain language, if somebody has written that
 * @param ownersText the words as written; null where the plan names nobody
 * @param related the other areas it also belongs to
 */
public record MeasureDetails(
        int number,
        int position,
        AreaLink area,
        @Nullable String approach,
        @Nullable String text,
        @Nullable String plainLanguage,
        @Nullable String ownersText,
        List<OwnerDetails> owners,
        TimelineDetails timeline,
        List<AreaLink> related,
        Origin origin) {

    private static final int SHORT = 90;

    /** Its text without marks and markup; null where the plan has none. */
    public @Nullable String plainText() {
        return text == null ? null : Markdown.plain(text);
    }

    /** The approach without marks and markup. */
    public @Nullable String plainApproach() {
        return approach == null ? null : Markdown.plain(approach);
    }

    /** What to call it: its text, or the approach it stands under; null where it has neither. */
    public @Nullable String label() {
        return text == null ? plainApproach() : plainText();
    }

    /** The label in one line of at most 90 characters, cut at a word. */
    public @Nullable String shortLabel() {
        var label = label();
        if (label == null) {
            return null;
        }
        var line = label.replaceAll("\\s+", " ");
        if (line.length() <= SHORT) {
            return line;
        }
        var cut = line.lastIndexOf(' ', SHORT);
        return line.substring(0, cut > 0 ? cut : SHORT) + " …";
    }

    /** Whether the short label is the whole text, marks and all. */
    public boolean isWholeInLabel() {
        return text != null && text.equals(shortLabel());
    }

    /** Whether it stands elsewhere and also belongs to an area. */
    public boolean isRelatedTo(int area) {
        return related.stream().anyMatch(it -> it.number() == area);
    }

    /** Whether the text alone does not say what it is about: it has none, or one of a single word. */
    public boolean needsApproach() {
        var plain = plainText();
        return plain == null || plain.strip().indexOf(' ') < 0;
    }

    /** All that its page shows of it that may have marks. */
    Stream<String> texts() {
        return Stream.of(approach, text, plainLanguage).filter(it -> it != null).map(String::valueOf);
    }
}
