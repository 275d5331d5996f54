package no.parorendeportalen.competence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course that somebody has taken.
 *
 * @param slug null where staff do not see the course any more
 * @param on the latest day
 */
public record OwnCompletion(String title, @Nullable String slug, LocalDate on) {

    /** Where staff read the course, below the municipality. */
    public @Nullable String staffPath() {
        return slug == null ? null : CourseLine.staffPath(slug);
    }
}
