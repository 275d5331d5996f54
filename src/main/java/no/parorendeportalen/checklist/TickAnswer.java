package no.parorendeportalen.checklist;

/**
 * What became of a tick.
 *
 * @param outcome whether the point says what was wanted
 * @param point what it asks for
 * @param now what was last said of it
 * @param run that it belongs to
 */
public record TickAnswer(Outcome outcome, String point, PointTick now, RunLine run) {

    public enum Outcome {
        TAKEN,
        /** Somebody else has said something else since. */
        OVERTAKEN,
        /** The run was closed before. */
        CLOSED
    }
}
