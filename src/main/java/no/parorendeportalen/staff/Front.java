package no.parorendeportalen.staff;

import java.util.List;

/**
 * What somebody meets when they begin to work.
 *
 * @param read documents that ask to be read by them
 * @param fresh documents that have come into force lately
 * @param due what their unit should have looked at again
 * @param waiting how many things of the unit's, and of those below it, wait to be looked at
 * @param plan the measures that concern them
 */
public record Front(List<FrontLine> read, List<FrontLine> fresh, List<FrontLine> due, int waiting, StaffPlan plan) {

    /** Whether nothing is asked of them. */
    public boolean isQuiet() {
        return read.isEmpty() && due.isEmpty() && waiting == 0;
    }
}
