package no.parorendeportalen.calendar;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.offer.OfferDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells an offer's page when it takes place next. */
@Component
@Transactional(readOnly = true)
class EventDates implements OfferDates {

    private final Events events;
    private final EventWords words;
    private final Clock clock;

    EventDates(Events events, EventWords words, Clock clock) {
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Date> of(UUID offer) {
        return events.ofOffer(offer, LocalDateTime.now(clock)).stream()
                .map(it -> new Date(it.label(), words.when(it.time()), it.publicPath(), it.cancelledBecause() != null))
                .toList();
    }
}
