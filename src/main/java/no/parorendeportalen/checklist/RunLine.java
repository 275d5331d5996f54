package no.parorendeportalen.checklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run in a list.
 *
 * @param version of the run, for its forms
 * @param number of the checklist's version that it began with
 * @param current number of the version in force now; null where none is
 * @param account of the responsible
 * @param responsible name
 * @param points of the checklist
 * @param handled those of them that are done or not relevant
 */
public record RunLine(
        UUID id,
        long version,
        RunState state,
        NeutralLabel label,
        String title,
        String slug,
        int number,
        @Nullable Integer current,
        UUID unit,
        String unitName,
        @Nullable UUID account,
        @Nullable String responsible,
        LocalDate starts,
        LocalDate ends,
        int points,
        int handled) {

    public boolean isOpen() {
        return state == RunState.OPEN;
    }

    /** Whether the checklist has got another version since. */
    public boolean isBehind() {
        return current != null && current != number;
    }

    /** Whether it is worked on after its last day. */
    public boolean isLate(LocalDate today) {
        return isOpen() && ends.isBefore(today);
    }

    /** Where it is worked on, below the municipality. */
    public String path() {
        return "/ansatt/gjennomganger/" + id;
    }
}
