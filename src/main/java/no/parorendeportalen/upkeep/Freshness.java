package no.parorendeportalen.upkeep;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far something can be trusted today. Derived, never stored.
 *
 * @param checkedOn the last day its owner said that it is right; null where nobody has
 * @param nextCheck the day it should be looked at again; null with {@code checkedOn}
 */
public record Freshness(
        State state,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate nextCheck,
        @Nullable SourceOfFact source) {

    /** What is overdue for longer leaves the lists; its page stays. */
    private static final int MONTHS_IN_LISTS = 12;

    public enum State {
        /** Known from its source alone: nobody in the municipality has confirmed it. */
        NOT_CHECKED,
        FRESH,
        /** Past its next check: says so and sinks in lists. */
        DUE,
        /** So long past that it is in no list. */
        STALE
    }

    /** For what a list read by itself, and has no room for a source. */
    public static Freshness of(@Nullable LocalDate checkedOn, @Nullable LocalDate nextCheck, LocalDate today) {
        return of(checkedOn, nextCheck, null, today);
    }

    static Freshness of(
            @Nullable LocalDate checkedOn,
            @Nullable LocalDate nextCheck,
            @Nullable SourceOfFact source,
            LocalDate today) {
        return new Freshness(stateOf(nextCheck, today), checkedOn, nextCheck, source);
    }

    /** @param nextCheck the day it should be looked at again; null where nobody has confirmed it */
    public static State stateOf(@Nullable LocalDate nextCheck, LocalDate today) {
        if (nextCheck == null) {
            return State.NOT_CHECKED;
        }
        if (!nextCheck.isBefore(today)) {
            return State.FRESH;
        }
        return listedSince(today).isAfter(nextCheck) ? State.STALE : State.DUE;
    }

    /** What should have been checked before this day is in no list today: for queries, which ask by {@code nextCheck}. */
    public static LocalDate listedSince(LocalDate today) {
        return today.minusMonths(MONTHS_IN_LISTS);
    }

    /** The last day that lists show what should be checked on a day. */
    static LocalDate listedUntil(LocalDate nextCheck) {
        var last = nextCheck.plusMonths(MONTHS_IN_LISTS);
        var leapDay = last.plusDays(1);
        return stateOf(nextCheck, leapDay) == State.STALE ? last : leapDay;
    }

    public boolean isFresh() {
        return state == State.FRESH;
    }
}
