package no.parorendeportalen.guide;

import java.util.List;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.strategy.MeasureBrief;
import org.jspecify.annotations.Nullable;

/**
 * A guide and what it leads to.
 *
 * @param why the measures of the plan that it fulfils
 */
public record GuideReading(GuideDetails guide, List<Way> ways, List<MeasureBrief> why) {

    /**
     * A way on.
     *
     * @param path where staff open it, below the municipality; null where it is not there any more
     * @param standing the last part of the message key of how an offer stands, "PAUSED"; null where it is open, or no offer
     */
    public record Way(
            SearchKind kind,
            String label,
            @Nullable String path,
            @Nullable String standing) {}
}
