package no.parorendeportalen.checklist;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How a unit, and those below it, use a checklist together. What somebody ticks alone is counted nowhere.
 *
 * @param unit name
 * @param lately how many runs began in the last twelve months
 * @param points first what is skipped most
 */
public record Usage(String unit, int runs, int closed, int lately, List<OfPoint> points) {

    /**
     * A point through all runs.
     *
     * @param title as the newest of the runs has it
     * @param asked in how many runs it stands
     * @param reasons why it was skipped, and how often
     */
    public record OfPoint(String title, int asked, int done, int skipped, Map<SkipReason, Integer> reasons) {

        public OfPoint {
            reasons = Collections.unmodifiableMap(reasons);
        }

        public int left() {
            return asked - done - skipped;
        }
    }

    public Usage {
        points = List.copyOf(points);
    }
}
