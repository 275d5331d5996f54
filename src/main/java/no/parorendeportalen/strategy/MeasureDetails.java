package no.parorendeportalen.strategy;

import java.util.List;
import java.util.Set;
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

    /** Its text without marks and markup; null where the plan has none. */
    public @Nullable String plainText() {
        return text == null ? null : Markdown.plain(text);
    }

    /** The approach without marks and markup. */
    public @Nullable String plainApproach() {
        return approach == null ? null : Markdown.plain(approach);
    }

    /** What to call it: its text, after the approach where it says too little alone; null where it has neither. */
    public @Nullable String label() {
        return MeasureLabels.of(text, approach);
    }

    /** The label in one line of at most 90 characters, cut at a word. */
    public @Nullable String shortLabel() {
        return MeasureLabels.shortened(label());
    }

    /** Its text as a heading, with its marks; null where that is not one paragraph that says enough alone. */
    public @Nullable String headingText() {
        return text == null || text.contains("\n\n") || MeasureLabels.saysTooLittle(text) ? null : text;
    }

    /** Whether its text stands apart, because the heading does not hold it word for word. */
    public boolean needsSection() {
        return text != null && headingText() == null;
    }

    /** The marks in its text. */
    public Set<Integer> marks() {
        return text == null ? Set.of() : Markdown.marks(text);
    }

    /** Who is responsible: the names in order, or the words of the plan where those say more ("på oppdrag fra"). */
    public String ownersInOneLine() {
        return inOneLine(owners, ownersText);
    }

    static String inOneLine(List<OwnerDetails> owners, @Nullable String ownersText) {
        var onBehalf = owners.stream().anyMatch(it -> it.role() == ResponsibilityRole.ON_BEHALF_OF);
        return onBehalf && ownersText != null
                ? ownersText.replaceFirst("[.]$", "")
                : String.join(", ", owners.stream().map(OwnerDetails::name).toList());
    }

    /** Whether the words as written are not the very same. */
    public boolean areOwnersWordedOtherwise() {
        return ownersText != null && !ownersText.equals(ownersInOneLine());
    }

    /** Whether it stands elsewhere and also belongs to an area. */
    public boolean isRelatedTo(int area) {
        return related.stream().anyMatch(it -> it.number() == area);
    }

    /** All that its page shows of it that may have marks. */
    Stream<String> texts() {
        return Stream.of(approach, text, plainLanguage).filter(it -> it != null).map(String::valueOf);
    }
}
