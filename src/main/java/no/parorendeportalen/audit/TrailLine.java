package no.parorendeportalen.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.shared.TrailEntry;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did.
 *
 * @param who as they were called then; null for the operator, and for the portal itself
 * @param act the last part of the message key {@code trail.act.…}
 * @param label what the subject was called then
 */
public record TrailLine(
        UUID id,
        Instant at,
        @Nullable UUID account,
        @Nullable String who,
        String act,
        UUID subject,
        String label,
        @Nullable String reason,
        List<TrailEntry.Change> changes) {}
