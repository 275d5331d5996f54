package no.parorendeportalen.calendar.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.parorendeportalen.calendar.EventDetails;
import no.parorendeportalen.calendar.EventTime;

/** When a page about events would say something else by the clock: one is over, signing up is closed, or it is another day. */
final class PageEnd {

    private PageEnd() {}

    static Optional<Instant> of(List<EventDetails> events, LocalDateTime now) {
        var midnight = now.toLocalDate().plusDays(1).atStartOfDay();
        return Stream.concat(
                        Stream.of(midnight), events.stream().map(it -> it.time().ends()))
                .filter(it -> it.isAfter(now))
                .min(LocalDateTime::compareTo)
                .map(it -> it.atZone(EventTime.ZONE).toInstant());
    }
}
