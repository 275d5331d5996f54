package no.parorendeportalen.calendar;

import java.util.Set;
import java.util.UUID;

/**
 * Which events are asked for.
 *
 * @param kinds one of these; empty for all
 * @param situations for one of these; empty for all
 * @param digital only those that one can take part in from home
 */
public record EventFilter(Set<EventKind> kinds, Set<UUID> situations, boolean digital) {

    public static final EventFilter ALL = new EventFilter(Set.of(), Set.of(), false);

    public EventFilter {
        kinds = Set.copyOf(kinds);
        situations = Set.copyOf(situations);
    }

    public boolean admits(EventDetails event) {
        return (kinds.isEmpty() || kinds.contains(event.kind()))
                && event.fits(situations)
                && (!digital || event.isDigital());
    }

    public EventFilter withKind(EventKind kind) {
        return new EventFilter(Set.of(kind), situations, digital);
    }

    public EventFilter withSituation(UUID situation) {
        return new EventFilter(kinds, Set.of(situation), digital);
    }

    public EventFilter onlyDigital() {
        return new EventFilter(kinds, situations, true);
    }
}
