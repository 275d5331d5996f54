package no.parorendeportalen.strategy;

import java.util.List;
import no.parorendeportalen.shared.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the plan has it now, as much of it as a list needs.
 *
 * @param number its public number for ever
 * @param position its place in its area, counted from 1
 * @param approach Markdown of the approach it stands under, if it stands under one
 * @param text Markdown; null where the plan has a row without a text
 * @param ownersText the words as written; null where the plan names nobody
 */
public record MeasureBrief(
        int number,
        int position,
        AreaLink area,
        @Nullable String approach,
        @Nullable String text,
        @Nullable String ownersText,
        List<OwnerDetails> owners,
        TimelineDetails timeline) {

    public MeasureBrief {
        owners = List.copyOf(owners);
    }

    /** Its text without marks and markup; null where the plan has none. */
    public @Nullable String plainText() {
        return text == null ? null : Markdown.plain(text);
    }

    /** The approach without marks and markup. */
    public @Nullable String plainApproach() {
        return approach == null ? null : Markdown.plain(approach);
    }

    /** What to call it; null where neither it nor its approach has a text. */
    public @Nullable String label() {
        return MeasureLabels.of(text, approach);
    }

    /** The label in one line of at most 90 characters, cut at a word. */
    public @Nullable String shortLabel() {
        return MeasureLabels.shortened(label());
    }

    /** Who is responsible: the names in order, or the words of the plan where those say more. */
    public String ownersInOneLine() {
        return MeasureDetails.inOneLine(owners, ownersText);
    }
}
