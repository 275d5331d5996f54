package no.parorendeportalen.strategy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When a measure is to be done.
 *
 * @param text the words as written; null where the plan says nothing
 * @param from first day, for a period; the day of the decision, where it waited for one
 * @param to last day, for a period or a deadline
 */
public record TimelineDetails(
        @Nullable String text,
        TimelineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The years it names: all of a period's, a deadline's one, otherwise none. */
    public IntStream years() {
        if (to == null) {
            return IntStream.empty();
        }
        return IntStream.rangeClosed(from == null ? to.getYear() : from.getYear(), to.getYear());
    }

    /** Whether it names years, and none of the plan's. */
    boolean isOutside(PlanPeriod period) {
        var years = years().summaryStatistics();
        return years.getCount() > 0 && (years.getMax() < period.from() || years.getMin() > period.to());
    }

    /** Whether its days are whole years, so that years alone say it. */
    public boolean isWholeYears() {
        return (from == null || from.getDayOfYear() == 1)
                && to != null
                && to.getMonthValue() == 12
                && to.getDayOfMonth() == 31;
    }

    /** The last part of the message key {@code timeline.understood.…}. */
    public String understood() {
        if (isWholeYears()) {
            return kind + ".years";
        }
        return kind == TimelineKind.AFTER_EVENT && from != null ? kind + ".dated" : kind.name();
    }
}
