package no.parorendeportalen.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * A document in force, in a list.
 *
 * @param purpose Markdown
 * @param owner name of the unit that owns it; null where none does
 * @param areas the services it is for; empty: all
 * @param late whether somebody should have looked at it again
 */
public record DocumentLine(
        UUID id,
        DocumentKind kind,
        String slug,
        int number,
        String title,
        String purpose,
        List<ServiceArea> areas,
        @Nullable String owner,
        LocalDate validFrom,
        LocalDate reviewBy,
        boolean late,
        boolean example,
        boolean receipt,
        String changeNote) {

    /** Where staff read it, below the municipality. */
    public String path() {
        return kind.path(slug);
    }

    /** The beginning of its purpose, its first paragraph at most, as text alone. */
    public String summary() {
        return Beginning.of(purpose);
    }
}
