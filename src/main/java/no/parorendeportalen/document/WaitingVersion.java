package no.parorendeportalen.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version that has been sent to be approved.
 *
 * @param sentBy name; null where nobody was signed in
 * @param own whether the one who asks has sent it, and so cannot approve it
 */
public record WaitingVersion(
        UUID document,
        DocumentKind kind,
        int number,
        String title,
        LocalDate sentOn,
        @Nullable String sentBy,
        boolean own) {}
