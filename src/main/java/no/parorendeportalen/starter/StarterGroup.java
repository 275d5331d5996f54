package no.parorendeportalen.starter;

import java.util.List;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptState;
import org.jspecify.annotations.Nullable;

/** What the starter set has of a kind. */
public record StarterGroup(KeptKind kind, List<Line> lines) {

    /** @param here how it stands in this municipality; null where it has not been brought in */
    public record Line(String name, @Nullable KeptState here) {

        /** Whether somebody has still to look at it. */
        public boolean isDraft() {
            return here != null && !here.published() && !here.removed();
        }
    }

    /** How many have not been brought in. */
    public long missing() {
        return lines.stream().filter(it -> it.here() == null).count();
    }

    public long drafts() {
        return lines.stream().filter(Line::isDraft).count();
    }
}
