package no.parorendeportalen.upkeep;

import java.util.List;

/**
 * How much waits for those who keep things true.
 *
 * @param things to be looked at
 * @param reports of readers, to be answered
 * @param others of other rooms, in their order; also those of which there are none
 */
public record ToDo(int things, int reports, List<Other> others) {

    /** @param count how many */
    public record Other(AlsoWaiting what, int count) {}

    public ToDo {
        others = List.copyOf(others);
    }
}
