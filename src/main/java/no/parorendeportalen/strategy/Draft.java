package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The revision that is being worked on, for those who change it. Who writes holds it until the transaction ends, so that nobody freezes
 * it in between; writers do not wait for each other.
 */
@Component
class Draft {

    private static final String WORKED_ON = """
            where r.state in (no.parorendeportalen.strategy.RevisionState.DRAFT,
                no.parorendeportalen.strategy.RevisionState.HEARING, no.parorendeportalen.strategy.RevisionState.ASSESSMENT,
                no.parorendeportalen.strategy.RevisionState.PROPOSED, no.parorendeportalen.strategy.RevisionState.RETURNED)
            """;

    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    Draft(EntityManager entities, ApplicationEventPublisher events) {
        this.entities = entities;
        this.events = events;
    }

    /** The one being worked on, frozen or not. */
    Optional<Revision> find() {
        return entities.createQuery("from Revision r left join fetch r.basedOn " + WORKED_ON, Revision.class)
                .getResultStream()
                .findFirst();
    }

    /** To be read. */
    Revision get() {
        return find().orElseThrow(() -> new NotFound("no revision is being worked on"));
    }

    /** @throws Stale if none is being worked on any more, or its text is frozen */
    Revision toWriteIn() {
        return locked(LockModeType.PESSIMISTIC_READ)
                .filter(it -> !it.state().isFrozen())
                .orElseThrow(() -> new Stale("the text is frozen"));
    }

    /**
     * To change what it says of itself, one after the other.
     *
     * @throws Stale if none is being worked on any more, or its text is frozen
     */
    Revision toFrame() {
        return toStepWith().filter(it -> !it.state().isFrozen()).orElseThrow(() -> new Stale("the text is frozen"));
    }

    /** For somebody who is about to take a step with it. Waits for those who write. */
    Optional<Revision> toStepWith() {
        return locked(LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Revision> locked(LockModeType lock) {
        return entities.createQuery("from Revision r " + WORKED_ON, Revision.class)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound if the revision being worked on has no such piece */
    <P extends Part> P part(Class<P> type, UUID id) {
        return partOf(get(), type, id);
    }

    /**
     * A piece to change.
     *
     * @throws NotFound if the revision being worked on has no such piece
     * @throws Stale if it has been changed since that version, or is frozen
     */
    <P extends Part> P partToWrite(Class<P> type, UUID id, @Nullable Long version) {
        var part = partOf(toWriteIn(), type, id);
        if (version != null && !Objects.equals(version, part.version())) {
            throw new Stale(type.getSimpleName());
        }
        return part;
    }

    /**
     * A piece that something is to stand in.
     *
     * @throws NotFound if the revision being worked on has no such piece
     * @throws Stale if it has been removed, or is frozen
     */
    <P extends Part> P partToFill(Class<P> type, UUID id) {
        var part = partToWrite(type, id, null);
        if (part.isRemoved()) {
            throw new Stale("it has been removed");
        }
        return part;
    }

    /** Before places are given out or changed: one at a time, so that no two pieces get the same. Until the transaction ends. */
    void arrange() {
        entities.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('places ' || current_setting('portal.municipality'), 0))",
                        Integer.class)
                .getSingleResult();
    }

    /** @throws NotFound if that revision has no such piece */
    <P extends Part> P partOf(Revision revision, Class<P> type, UUID id) {
        var part = entities.find(type, id);
        if (part == null || !part.revision().equals(revision)) {
            throw new NotFound(type.getSimpleName());
        }
        return part;
    }

    /** Makes a piece under an id that its form was given, unless that has been done already. */
    <P extends Part> UUID add(UUID id, Class<P> type, Supplier<P> making) {
        arrange();
        var revision = toWriteIn();
        var known = entities.find(type, id);
        if (known != null && !known.revision().equals(revision)) {
            throw new Stale(type.getSimpleName());
        }
        if (known == null) {
            var part = making.get();
            part.knownAs(id);
            entities.persist(part);
            keep(TrailEntry.of(act(part, "added"), subject(part), part.label()));
        }
        return id;
    }

    /** Writes what has been changed, and what it leaves behind, or finds that somebody else was first. */
    void keep(TrailEntry entry) {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw new Stale(entry.label());
        } catch (ConstraintViolationException meanwhile) {
            if (meanwhile.getKind() != ConstraintKind.UNIQUE) {
                throw meanwhile;
            }
            // Somebody else has just made the same.
            throw new Stale(entry.label());
        }
        events.publishEvent(entry);
    }

    /** {@code measure.revised}: what was done, to which kind of piece. */
    static String act(Part part, String verb) {
        return part.kind().name().toLowerCase(Locale.ROOT) + "." + verb;
    }

    /** What it was done to: a measure for life, otherwise the piece itself. */
    static UUID subject(Part part) {
        return part instanceof MeasureEdition edition ? edition.measure().id() : part.id();
    }
}
