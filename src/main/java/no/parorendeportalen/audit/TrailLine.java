package no.parorendeportalen.audit;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.shared.WordDifference;
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
        ZonedDateTime at,
        @Nullable UUID account,
        @Nullable String who,
        String act,
        UUID subject,
        String label,
        @Nullable String reason,
        List<Change> changes) {

    /**
     * What one field said and says.
     *
     * @param field the last part of the message key {@code trail.field.…}
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {

        public WordDifference difference() {
            return WordDifference.between(before == null ? "" : before, after == null ? "" : after);
        }
    }

    /** The first part of the act. */
    public String group() {
        return act.replaceFirst("[.].*", "");
    }
}
