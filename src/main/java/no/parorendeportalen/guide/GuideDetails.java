package no.parorendeportalen.guide;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;

/**
 * A guide as its page and its form show it.
 *
 * @param opening how to begin, in Markdown
 * @param parts in order
 * @param next what to do afterwards, in Markdown
 * @param links what it leads to, in order
 * @param words what people call it who do not know its name
 * @param measures public numbers of those that it fulfils
 */
public record GuideDetails(
        GuideLine line,
        String opening,
        List<Part> parts,
        String next,
        List<Link> links,
        List<String> words,
        Set<Integer> measures,
        KeptState kept)
        implements Kept {

    /**
     * A part of the conversation.
     *
     * @param say what to say or ask, in order
     * @param listen what to listen for, in Markdown: never shown to who sits across the table
     */
    public record Part(String title, List<String> say, String listen) {

        public Part {
            say = List.copyOf(say);
        }
    }

    /**
     * Something to go on to.
     *
     * @param target what it is, for life, of whatever kind
     * @param label what it was called when it was chosen, or what the guide calls it
     */
    public record Link(SearchKind kind, UUID target, String label) {}
}
