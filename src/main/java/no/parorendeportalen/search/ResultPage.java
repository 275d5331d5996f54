package no.parorendeportalen.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a search.
 *
 * @param total of the kind that was chosen, or of all
 * @param more whether there are more than are shown
 * @param filters all, then each kind of which something was found
 * @param meant the query with its misspelled words put right; null where there was none
 * @param nearest what looks most like it, where nothing was found at all
 */
public record ResultPage(
        String query,
        int total,
        boolean more,
        List<Found> hits,
        List<Filter> filters,
        @Nullable Proposal meant,
        List<Found> nearest) {

    /** Whether nothing was found, of whatever kind. */
    public boolean isNothing() {
        return total == 0 && filters.size() == 1;
    }

    /** A link that narrows what is shown to one kind. */
    public record Filter(String name, int count, String href, boolean chosen) {}

    /** Another search that is worth trying. */
    public record Proposal(String text, String href) {}

    /** Something that was found. */
    public record Found(String kind, String heading, String summary, String href) {}
}
