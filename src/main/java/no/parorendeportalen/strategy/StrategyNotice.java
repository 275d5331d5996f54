package no.parorendeportalen.strategy;

import java.time.LocalDate;
import java.util.List;
import no.parorendeportalen.web.Notice;
import org.jspecify.annotations.Nullable;

/** What a reader must know on every page of a strategy before believing it. */
public final class StrategyNotice {

    private StrategyNotice() {}

    /** That it is a draft on hearing, that another one has taken its place, or that its period is over; null when it is simply in force. */
    public static @Nullable Notice of(StrategySummary strategy, LocalDate today) {
        if (strategy.isOnHearing()) {
            return new Notice("notice.hearing", List.of());
        }
        if (strategy.state() == RevisionState.SUPERSEDED) {
            return new Notice("notice.superseded", List.of());
        }
        var period = strategy.period();
        if (period != null && period.isOverIn(today.getYear())) {
            return new Notice("notice.ended", List.of(String.valueOf(period.from()), String.valueOf(period.to())));
        }
        return null;
    }
}
