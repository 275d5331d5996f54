package no.parorendeportalen.checklist;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done in a run or with it.
 *
 * @param act with the run; null where it was a point
 * @param state of the point from then on; null where it was the run
 * @param point what it says
 * @param unit whose the run was from then on
 * @param responsible name
 * @param label what the run was called from then on
 */
public record RunLogLine(
        Instant at,
        @Nullable String by,
        @Nullable RunAct act,
        @Nullable TickState state,
        @Nullable String point,
        @Nullable SkipReason reason,
        @Nullable String unit,
        @Nullable String responsible,
        @Nullable NeutralLabel label) {

    public LocalDateTime when() {
        return LocalDateTime.ofInstant(at, PointTick.NORWAY);
    }
}
