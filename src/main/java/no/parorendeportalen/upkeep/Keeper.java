package no.parorendeportalen.upkeep;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is kept true, for the services of each kind: finds it as the form knew it, and has everybody told who must know. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Keeper {

    /** Something else holds the place or the time that it wants. */
    private static final String EXCLUDED = "23P01";

    private final EntityManager entities;
    private final CurrentMember member;
    private final CurrentMunicipality municipality;
    private final UnitService units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Keeper(
            EntityManager entities,
            CurrentMember member,
            CurrentMunicipality municipality,
            UnitService units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.member = member;
        this.municipality = municipality;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound if the municipality has no such thing */
    public <T extends KeptThing> T find(Class<T> type, UUID id) {
        var thing = entities.find(type, id);
        if (thing == null) {
            throw new NotFound(type.getSimpleName());
        }
        return thing;
    }

    /**
     * To be changed by a form.
     *
     * @param version that the form was filled in from
     * @throws NotFound if the municipality has no such thing, or it has been removed
     * @throws Stale if somebody else was first
     */
    public <T extends KeptThing> T toChange(Class<T> type, UUID id, @Nullable Long version) {
        member.requireEditor();
        var thing = find(type, id);
        if (thing.isRemoved()) {
            throw new NotFound(type.getSimpleName() + " has been removed");
        }
        if (!Objects.equals(thing.version(), version)) {
            throw new Stale(type.getSimpleName());
        }
        return thing;
    }

    /**
     * Adds a thing under the id that its form was given, once, however often the form is sent.
     *
     * @throws Stale if its address is taken, by somebody who was first
     */
    public <T extends KeptThing> UUID add(Class<T> type, UUID id, Supplier<T> making) {
        member.requireEditor();
        if (entities.find(type, id) == null) {
            var thing = making.get();
            touch(thing);
            entities.persist(thing);
            write(thing, entry(thing, "added"));
        }
        return id;
    }

    /** What was done to a thing, for the trail: {@code offer.revised}. */
    public TrailEntry entry(KeptThing thing, String verb) {
        return TrailEntry.of(thing.kind().name().toLowerCase(Locale.ROOT) + "." + verb, thing.id(), thing.label());
    }

    /** What a form said of a thing's upkeep, in words: units by their names. Only where it differs. */
    public TrailEntry changing(TrailEntry entry, Upkeep before, Upkeep after) {
        var named = entry;
        if (!Objects.equals(before.ownerUnit(), after.ownerUnit())) {
            var tree = units.units();
            named = named.changing("ownerUnit", name(before.ownerUnit(), tree), name(after.ownerUnit(), tree));
        }
        return named.changing("checkEvery", before.checkEvery(), after.checkEvery())
                .changing("source", written(before.source()), written(after.source()));
    }

    private static @Nullable String name(@Nullable UUID unit, UnitTree tree) {
        return tree.find(unit).map(UnitDetails::name).orElse(null);
    }

    private static @Nullable String written(@Nullable SourceOfFact source) {
        return source == null
                ? null
                : Stream.of(source.name(), source.url(), source.readOn())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
    }

    private void touch(KeptThing thing) {
        var owner = thing.upkeep().ownerUnit();
        if (owner != null) {
            // The form may have been open while the unit ended.
            thing.handOver(units.units().now(owner).map(UnitDetails::id).orElse(null));
        }
        thing.touched(clock.instant(), member.find().map(Member::name).orElse(null));
    }

    /** Writes what has been changed, or finds that somebody else was first. */
    public void keep(KeptThing thing, TrailEntry entry) {
        touch(thing);
        write(thing, entry);
    }

    private void write(KeptThing thing, TrailEntry entry) {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw new Stale(entry.label());
        } catch (ConstraintViolationException meanwhile) {
            if (meanwhile.getKind() == ConstraintKind.FOREIGN_KEY) {
                throw new NotFound("what it points to");
            }
            if (meanwhile.getKind() != ConstraintKind.UNIQUE && !EXCLUDED.equals(meanwhile.getSQLState())) {
                throw meanwhile;
            }
            throw new Stale(entry.label());
        }
        events.publishEvent(entry);
        events.publishEvent(new KeptChanged(thing.kind(), thing.id(), thing.isPublic()));
        events.publishEvent(new ContentChanged(municipality.get().address()));
    }
}
