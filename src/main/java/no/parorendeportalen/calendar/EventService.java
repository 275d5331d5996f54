package no.parorendeportalen.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.calendar.EventDetails.PartOf;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.offer.OfferService;
import no.parorendeportalen.offer.PlaceLine;
import no.parorendeportalen.offer.PlaceService;
import no.parorendeportalen.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar as the public sees it. What is called off is in it, and says so. */
@Service
@Transactional(readOnly = true)
public class EventService {

    /** So that a calendar of somebody's own keeps what it has had, for a while. */
    private static final int MONTHS_BACK = 3;

    private static final LocalDateTime NEVER = LocalDate.of(9999, 1, 1).atStartOfDay();

    private final Events events;
    private final OfferService offers;
    private final PlaceService places;
    private final Clock clock;

    EventService(Events events, OfferService offers, PlaceService places, Clock clock) {
        this.events = events;
        this.offers = offers;
        this.places = places;
        this.clock = clock;
    }

    /** Those that are not over, the first first. */
    public List<EventDetails> upcoming() {
        return details(events.between(LocalDateTime.now(clock), NEVER));
    }

    /** Those on any of some days. */
    public List<EventDetails> on(LocalDate from, LocalDate to) {
        return details(events.between(from.atStartOfDay(), to.plusDays(1).atStartOfDay()));
    }

    /** What a calendar of somebody's own is to have. */
    public List<EventDetails> subscribed() {
        return details(
                events.between(LocalDate.now(clock).minusMonths(MONTHS_BACK).atStartOfDay(), NEVER));
    }

    /** @throws NotFound if the public sees no such event */
    public EventDetails at(String slug) {
        var event = events.findBySlug(slug).filter(Event::isPublic).orElseThrow(() -> new NotFound("event"));
        return details(List.of(event)).get(0);
    }

    private List<EventDetails> details(List<Event> found) {
        var hostIds = ids(found, EventSaid::offer);
        var situations = offers.situations(hostIds);
        var hosts = offers.byIds(hostIds).stream().collect(Collectors.toMap(OfferCard::id, Function.identity()));
        var houses = places.byIds(ids(found, EventSaid::place)).stream()
                .collect(Collectors.toMap(PlaceLine::id, Function.identity()));
        var today = LocalDate.now(clock);
        return found.stream()
                .map(it -> details(it, hosts, situations, houses, today))
                .toList();
    }

    private static Set<UUID> ids(List<Event> found, Function<EventSaid, @Nullable UUID> of) {
        return found.stream()
                .flatMap(it -> Stream.ofNullable(of.apply(it.said())))
                .collect(Collectors.toSet());
    }

    private static EventDetails details(
            Event event,
            Map<UUID, OfferCard> hosts,
            Map<UUID, Set<UUID>> situations,
            Map<UUID, PlaceLine> houses,
            LocalDate today) {
        var said = event.said();
        var host = Optional.ofNullable(said.offer()).map(hosts::get);
        var kept = event.keptState(today);
        return new EventDetails(
                event.id(),
                event.slug(),
                said.title(),
                said.kind(),
                said.time(),
                said.about(),
                host.map(it -> new PartOf(it.title(), it.path())).orElse(null),
                Optional.ofNullable(said.offer()).map(situations::get).orElse(Set.of()),
                Optional.ofNullable(said.place()).map(houses::get).orElse(null),
                said.onlineUrl(),
                said.signUp(),
                event.cancelledBecause(),
                event.sequence(),
                kept.changedAt(),
                kept.freshness());
    }
}
