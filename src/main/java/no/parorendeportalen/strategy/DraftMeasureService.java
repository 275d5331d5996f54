package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.strategy.MeasureEdition.Assignment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the measures of the revision being worked on. Throws {@link Stale} when somebody else was first or the text is frozen, and
 * {@link NotFound} when the revision has no such measure.
 */
@Service
@Transactional
public class DraftMeasureService {

    private final Draft draft;
    private final Places places;
    private final OwnerBook owners;
    private final Revisions revisions;
    private final EntityManager entities;
    private final DraftWords words;

    DraftMeasureService(
            Draft draft,
            Places places,
            OwnerBook owners,
            Revisions revisions,
            EntityManager entities,
            DraftWords words) {
        this.draft = draft;
        this.places = places;
        this.owners = owners;
        this.revisions = revisions;
        this.entities = entities;
        this.words = words;
    }

    /**
     * Makes a measure after the others of its area, under the next number, or says anew what one says.
     *
     * @return the measure's number
     * @throws MadeAlready if one that is to be made is there and says something else
     * @throws UnknownOwners if a name is nobody's and may not be a new role's
     */
    public int write(WriteMeasure command) {
        if (command.version() == null) {
            draft.add(command.id(), MeasureEdition.class, () -> make(command), it -> says(it, command));
            return entities.find(MeasureEdition.class, command.id()).measure().number();
        }
        draft.arrange();
        var edition = draft.partToWrite(MeasureEdition.class, command.id(), command.version());
        var before = MeasureWords.of(edition, words);
        say(edition, command);
        // What hangs on it has changed without it: it counts as changed all the same.
        entities.lock(edition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        draft.keep(MeasureWords.of(edition, words)
                .since(
                        before,
                        TrailEntry.of("measure.revised", edition.measure().id(), edition.label())));
        return edition.measure().number();
    }

    private boolean says(MeasureEdition edition, WriteMeasure command) {
        return MeasureSaid.of(edition)
                .equals(MeasureSaid.of(
                        command,
                        timeline(command.timeline()),
                        name -> owners.find(name).map(Owner::name).orElse(name)));
    }

    private MeasureEdition make(WriteMeasure command) {
        var area = draft.partToFill(StrategyArea.class, command.area());
        var strategy = area.revision().strategy();
        entities.lock(strategy, LockModeType.PESSIMISTIC_WRITE);
        var number = entities.createQuery("select coalesce(max(m.number), 0) + 1 from Measure m", Integer.class)
                .getSingleResult();
        var measure = new Measure(strategy, number);
        entities.persist(measure);
        var last = places.afterLast(new Siblings("MeasureEdition", "p.area = :owner", area));
        var edition = new MeasureEdition(measure, area, last, command.text(), timeline(command.timeline()));
        say(edition, command);
        return edition;
    }

    private void say(MeasureEdition edition, WriteMeasure command) {
        edition.revise(command.text(), command.plainLanguage(), timeline(command.timeline()), command.origin());
        edition.ownersAsWritten(command.ownersText());
        edition.hangUnder(command.approach() == null ? null : draft.partToFill(Approach.class, command.approach()));
        edition.relateOnlyTo(command.related().stream()
                .map(it -> draft.partToFill(StrategyArea.class, it))
                .toList());
        edition.assignOnly(assignments(command));
        edition.splitFrom(command.splitFrom() == null ? null : measure(command.splitFrom()));
    }

    private List<Assignment> assignments(WriteMeasure command) {
        var found = new ArrayList<Assignment>();
        var unknown = new ArrayList<String>();
        for (var part : command.owners()) {
            var owner = owners.find(part.name());
            if (owner.isEmpty() && !part.mayBeNew()) {
                unknown.add(part.name());
            } else {
                found.add(new Assignment(owner.orElseGet(() -> owners.role(part.name())), part.role()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new UnknownOwners(unknown);
        }
        return found;
    }

    private static Timeline timeline(TimelineDetails when) {
        var text = when.text();
        return switch (when.kind()) {
            case NOT_STATED -> Timeline.notStated();
            case PERIOD ->
                Timeline.period(
                        Objects.requireNonNull(text),
                        Objects.requireNonNull(when.from()),
                        Objects.requireNonNull(when.to()));
            case DEADLINE -> Timeline.deadline(Objects.requireNonNull(text), Objects.requireNonNull(when.to()));
            default -> Timeline.undated(Objects.requireNonNull(text), when.kind());
        };
    }

    private Measure measure(int number) {
        return entities.createQuery("from Measure m where m.number = :number", Measure.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("measure"));
    }

    /** Moves a measure to the end of another area. */
    public void moveTo(UUID id, UUID area) {
        draft.arrange();
        var edition = draft.partToFill(MeasureEdition.class, id);
        var there = draft.partToFill(StrategyArea.class, area);
        var before = Objects.requireNonNull(edition.area());
        if (there.equals(before)) {
            return;
        }
        var siblings = edition.siblings();
        var place = edition.position();
        edition.moveTo(there, places.afterLast(new Siblings("MeasureEdition", "p.area = :owner", there)));
        places.close(siblings, place);
        draft.keep(TrailEntry.of("measure.moved", edition.measure().id(), edition.label())
                .changing("area", before.label(), there.label()));
    }

    /** Drops a measure because another one, of the same revision, now says it. */
    public void merge(UUID id, @Nullable Long version, int into, String reason) {
        draft.arrange();
        var edition = draft.partToWrite(MeasureEdition.class, id, version);
        if (edition.isRemoved()) {
            throw new Stale("it has been removed");
        }
        var siblings = edition.siblings();
        var place = edition.position();
        edition.mergeInto(present(into), reason);
        places.close(siblings, place);
        draft.keep(TrailEntry.of("measure.merged", edition.measure().id(), edition.label())
                .because(reason)
                .changing("mergedInto", null, into));
    }

    private Measure present(int number) {
        return entities.createQuery(
                        "select e.measure from MeasureEdition e where e.revision = :revision and e.measure.number = :number and e.removedReason is null",
                        Measure.class)
                .setParameter("revision", draft.get())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("measure"));
    }

    /** Takes a measure of the former revision into this one, at the end of an area. */
    public void takeIn(int number, UUID area) {
        draft.arrange();
        var revision = draft.toWriteIn();
        var there = draft.partToFill(StrategyArea.class, area);
        var last = places.afterLast(new Siblings("MeasureEdition", "p.area = :owner", there));
        var edition = editionOf(revision, number)
                .map(it -> {
                    if (it.area() != null) {
                        throw new Stale("it has been taken in");
                    }
                    it.takeIn(there, last);
                    return it;
                })
                .orElseGet(() -> {
                    var copy = former(number).copyTo(there, last);
                    entities.persist(copy);
                    return copy;
                });
        draft.keep(TrailEntry.of("measure.takenIn", edition.measure().id(), edition.label())
                .changing("area", null, there.label()));
    }

    /**
     * Takes every measure of the former revision that this one neither keeps nor drops into it, at the end of an area.
     *
     * @return how many
     */
    public int takeInAll(UUID area) {
        draft.arrange();
        var lost = revisions.findUnaccounted(draft.toWriteIn().id());
        lost.forEach(it -> takeIn(it, area));
        return lost.size();
    }

    /** Says that a measure of the former revision is not taken into this one, and why. */
    public void leaveOut(int number, String reason) {
        var revision = draft.toWriteIn();
        if (editionOf(revision, number).isPresent()) {
            throw new Stale("measure");
        }
        var edition = MeasureEdition.dropped(revision, former(number), reason);
        entities.persist(edition);
        draft.keep(TrailEntry.of("measure.removed", edition.measure().id(), edition.label())
                .because(reason));
    }

    private Optional<MeasureEdition> editionOf(Revision revision, int number) {
        return entities.createQuery(
                        "from MeasureEdition e where e.revision = :revision and e.measure.number = :number",
                        MeasureEdition.class)
                .setParameter("revision", revision)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private MeasureEdition former(int number) {
        return entities.createQuery("""
                        from MeasureEdition e where e.measure.number = :number and e.removedReason is null
                            and e.revision.state = no.parorendeportalen.strategy.RevisionState.ADOPTED
                        """, MeasureEdition.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("measure"));
    }
}
