package no.parorendeportalen.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Edits events. Throws {@link Stale} when somebody else was first, and {@link NotFound} when the municipality has no such event. */
@Service
@Transactional(readOnly = true)
public class EventDesk {

    /** Leads to the half year's calendar. */
    private static final String RESERVED = "halvar";

    private final Events events;
    private final Keeper keeper;
    private final KeptService kept;
    private final Clock clock;

    EventDesk(Events events, Keeper keeper, KeptService kept, Clock clock) {
        this.events = events;
        this.keeper = keeper;
        this.kept = kept;
        this.clock = clock;
    }

    /** All of them, the first first. */
    public List<EventWritten> all() {
        return events.all().stream().map(this::written).toList();
    }

    public EventWritten forEditing(UUID id) {
        return written(keeper.find(Event.class, id));
    }

    @Transactional
    public UUID write(WriteEvent command) {
        if (command.version() == null) {
            return keeper.add(Event.class, command.id(), () -> {
                var slug = command.slug() == null ? freeSlug(command.said().title()) : Slug.of(command.slug());
                if (slug.equals(RESERVED)) {
                    throw new Stale(slug);
                }
                return new Event(command.id(), slug, command.said(), command.upkeep());
            });
        }
        var event = keeper.toChange(Event.class, command.id(), command.version());
        var before = written(event);
        event.revise(command.said(), command.upkeep());
        var entry = EventTrail.changes(keeper.entry(event, "revised"), before.said(), event.said());
        keeper.keep(event, keeper.changing(entry, before.kept().upkeep(), event.upkeep()));
        return event.id();
    }

    /** Calls it off: it stays in the calendar and says why. */
    @Transactional
    public void cancel(UUID id, long version, String because) {
        var event = keeper.toChange(Event.class, id, version);
        event.cancel(because);
        keeper.keep(event, keeper.entry(event, "revised").changing("cancelledBecause", null, because.strip()));
    }

    /** It takes place after all. */
    @Transactional
    public void uncancel(UUID id, long version) {
        var event = keeper.toChange(Event.class, id, version);
        var before = event.cancelledBecause();
        event.uncancel();
        keeper.keep(event, keeper.entry(event, "revised").changing("cancelledBecause", before, null));
    }

    /**
     * Makes all of them or none, as they are said now; those that were called off take place.
     *
     * @throws Stale if the same form has made others before
     */
    @Transactional
    public void repeat(RepeatEvent command) {
        var event = keeper.find(Event.class, command.event());
        if (event.isRemoved()) {
            throw new NotFound("event has been removed");
        }
        var days = command.days();
        var before = madeBefore(command);
        if (!before.isEmpty() && !before.equals(days)) {
            throw new Stale("other days");
        }
        IntStream.range(0, days.size()).forEach(it -> {
            var id = copy(command, it);
            write(new WriteEvent(id, null, null, event.said().on(days.get(it)), event.upkeep()));
            if (command.published()) {
                kept.take(KeptStep.PUBLISH, KeptKind.EVENT, id, null);
            }
        });
    }

    /** The days of what a form has made before. */
    private List<LocalDate> madeBefore(RepeatEvent command) {
        var ids = IntStream.range(0, RepeatEvent.MOST)
                .mapToObj(it -> copy(command, it))
                .toList();
        return events.among(ids).stream()
                .map(it -> it.said().time().day())
                .sorted()
                .toList();
    }

    private static UUID copy(RepeatEvent command, int place) {
        return UUID.nameUUIDFromBytes((command.id() + "/" + place).getBytes(StandardCharsets.UTF_8));
    }

    private String freeSlug(String title) {
        var wanted = Slug.orElse(title, "hendelse");
        var taken = new HashSet<>(events.slugs(wanted));
        taken.add(RESERVED);
        // Long addresses are cut for their number, and are then not among those that begin alike.
        return Stream.concat(
                        Stream.of(wanted), IntStream.iterate(2, it -> it + 1).mapToObj(it -> Slug.numbered(wanted, it)))
                .filter(it -> !taken.contains(it)
                        && (it.startsWith(wanted) || events.findBySlug(it).isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    private EventWritten written(Event event) {
        return new EventWritten(
                event.slug(), event.said(), event.cancelledBecause(), event.keptState(LocalDate.now(clock)));
    }
}
