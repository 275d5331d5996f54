package no.parorendeportalen.strategy;

/**
 * The years a plan is for.
 *
 * @param to included
 */
public record PlanPeriod(int from, int to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public PlanPeriod {
        if (from > to) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
    }

    /** Whether a year is after it. */
    public boolean isOverIn(int year) {
        return year > to;
    }
}
