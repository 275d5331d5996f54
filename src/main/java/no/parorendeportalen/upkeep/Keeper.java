package no.parorendeportalen.upkeep;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.municipality.CurrentMunicipality;
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

    private final EntityManager entities;
    private final CurrentMember member;
    private final CurrentMunicipality municipality;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Keeper(
            EntityManager entities,
            CurrentMember member,
            CurrentMunicipality municipality,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.member = member;
        this.municipality = municipality;
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
        if (entities.find(type, id) == null) {
            var thing = making.get();
            entities.persist(thing);
            keep(thing, entry(thing, "added"));
        }
        return id;
    }

    /** What was done to a thing, for the trail: {@code offer.revised}. */
    public TrailEntry entry(KeptThing thing, String verb) {
        return TrailEntry.of(thing.kind().name().toLowerCase(Locale.ROOT) + "." + verb, thing.id(), thing.label());
    }

    /** Writes what has been changed, or finds that somebody else was first. */
    public void keep(KeptThing thing, TrailEntry entry) {
        thing.touched(clock.instant(), member.find().map(Member::name).orElse(null));
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw new Stale(entry.label());
        } catch (ConstraintViolationException meanwhile) {
            if (meanwhile.getKind() != ConstraintKind.UNIQUE) {
                throw meanwhile;
            }
            throw new Stale(entry.label());
        }
        events.publishEvent(entry);
        events.publishEvent(new KeptChanged(thing.kind(), thing.id(), thing.isPublic()));
        events.publishEvent(new ContentChanged(municipality.get().address()));
    }
}
