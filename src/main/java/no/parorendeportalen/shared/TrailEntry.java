package no.parorendeportalen.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has just changed, published as an event inside the transaction that changes it. The trail keeps it in that same
 * transaction, with who and when; what is not kept there has not happened.
 *
 * @param act what was done, the last part of the message key {@code trail.act.…}, for example {@code measure.revised}
 * @param subject what it was done to, for life: a measure, not its edition
 * @param label what a person calls the subject, as it was when this was done
 * @param changes what it said before and says now, one for each field that differs
 * @param reason in the words of who did it; null where none was asked for
 */
public record TrailEntry(
        String act,
        UUID subject,
        String label,
        List<Change> changes,
        @Nullable String reason) {

    /**
     * A field that differs.
     *
     * @param field the last part of the message key {@code trail.field.…}
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}

    public TrailEntry {
        changes = List.copyOf(changes);
    }

    public static TrailEntry of(String act, UUID subject, String label) {
        return new TrailEntry(act, subject, label, List.of(), null);
    }

    public TrailEntry because(@Nullable String reason) {
        return new TrailEntry(act, subject, label, changes, reason);
    }

    /** With what a field said and says; nothing where that is the same. */
    public TrailEntry changing(String field, @Nullable Object before, @Nullable Object after) {
        var was = before == null ? null : before.toString();
        var is = after == null ? null : after.toString();
        if (Objects.equals(was, is)) {
            return this;
        }
        var more = new ArrayList<>(changes);
        more.add(new Change(field, was, is));
        return new TrailEntry(act, subject, label, more, reason);
    }
}
