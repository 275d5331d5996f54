package no.parorendeportalen.strategy;

import java.util.List;
import no.parorendeportalen.shared.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a revision had it that has been adopted.
 *
 * @param area what the area was called
 * @param text Markdown; null where it had none
 * @param ownersText the words as written
 * @param owners in order
 * @param time the words as written
 */
public record EarlierEdition(
        AdoptedRevision revision,
        @Nullable String area,
        @Nullable String text,
        @Nullable String ownersText,
        List<OwnerDetails> owners,
        @Nullable String time) {

    /** Who answered for it: the names in order, or the words as written where those say more or there is no name. */
    public @Nullable String ownersInOneLine() {
        return owners.isEmpty() ? ownersText : MeasureDetails.inOneLine(owners, ownersText);
    }

    /** Its text without markup and marks, whose footnotes stand in its revision. */
    public @Nullable String plainText() {
        return text == null ? null : Markdown.plain(text);
    }
}
