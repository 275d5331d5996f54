package no.parorendeportalen.checklist;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was last said of a point.
 *
 * @param turn how often something has been said of it
 * @param reason why it is not relevant; null where it is
 * @param account whose word it is
 * @param by name
 */
public record PointTick(
        int turn,
        TickState state,
        @Nullable SkipReason reason,
        @Nullable UUID account,
        @Nullable String by,
        @Nullable Instant at) {

    /** Nobody has said anything. */
    public static final PointTick NONE = new PointTick(0, TickState.OPEN, null, null, null, null);

    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    boolean says(TickState wanted, @Nullable SkipReason why) {
        return state == wanted && reason == why;
    }

    public boolean isOpen() {
        return state == TickState.OPEN;
    }

    /** When, as clocks in Norway say. */
    public @Nullable LocalDateTime when() {
        return at == null ? null : LocalDateTime.ofInstant(at, NORWAY);
    }
}
