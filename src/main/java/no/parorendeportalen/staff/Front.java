package no.parorendeportalen.staff;

import java.util.List;

/**
 * What somebody meets when they begin to work.
 *
 * @param approve versions that wait for them to be approved
 * @param read documents that ask to be read by them
 * @param training courses that they are to take
 * @param late documents that their unit should have looked at again
 * @param waiting how many things of the unit's, and of those below it, wait to be looked at
 * @param gaps contact roles that the unit, or one below it, is to have and has nobody in
 * @param meetings of networks, that they are to come to
 * @param runs checklists that the unit is working through
 * @param lists checklists that are for the unit
 * @param fresh documents that have come into force lately
 * @param plan the measures that concern them
 */
public record Front(
        List<FrontLine> approve,
        List<FrontLine> read,
        List<FrontLine> training,
        List<FrontLine> late,
        int waiting,
        List<FrontLine> gaps,
        List<FrontLine> meetings,
        List<FrontLine> runs,
        List<FrontLine> lists,
        List<FrontLine> fresh,
        StaffPlan plan) {

    /** Whether nothing is asked of them. */
    public boolean isQuiet() {
        return approve.isEmpty()
                && read.isEmpty()
                && training.isEmpty()
                && late.isEmpty()
                && waiting == 0
                && gaps.isEmpty();
    }
}
