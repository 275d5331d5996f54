package no.parorendeportalen.calendar.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import no.parorendeportalen.calendar.EventDetails;
import no.parorendeportalen.calendar.EventTime;
import no.parorendeportalen.web.PageTime;

/** Says when a page about events would say something else by the clock. An older copy is no lie: each event has its date. */
final class PageEnd {

    private PageEnd() {}

    /** At midnight, when signing up may close, and when an event is over. */
    static void of(List<EventDetails> events, LocalDateTime now) {
        var midnight = now.toLocalDate().plusDays(1).atStartOfDay();
        Stream.concat(Stream.of(midnight), events.stream().map(it -> it.time().ends()))
                .filter(it -> it.isAfter(now))
                .min(LocalDateTime::compareTo)
                .ifPresent(it -> PageTime.fresh(it.atZone(EventTime.ZONE).toInstant()));
    }
}
