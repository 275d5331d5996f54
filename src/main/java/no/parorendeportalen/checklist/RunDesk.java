package no.parorendeportalen.checklist;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentService;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit does with a run: begins it, hands it over, closes it and opens it again. */
@Service
@Transactional
public class RunDesk {

    private final ChecklistRuns runs;
    private final ChecklistRunEvents events;
    private final Branch branch;
    private final DocumentService documents;
    private final Colleagues colleagues;
    private final UnitService units;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    RunDesk(
            ChecklistRuns runs,
            ChecklistRunEvents events,
            Branch branch,
            DocumentService documents,
            Colleagues colleagues,
            UnitService units,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.runs = runs;
        this.events = events;
        this.branch = branch;
        this.documents = documents;
        this.colleagues = colleagues;
        this.units = units;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Begins a run of the version in force, in one's own unit; once, however often its form is sent.
     *
     * @throws NotFound if no such checklist is in force
     * @throws NotAColleague if the responsible does not belong to the unit
     * @throws Stale if another run of the unit has just been called the same
     */
    public UUID start(StartRun command) {
        if (runs.findById(command.id()).isPresent()) {
            return branch.require(command.id()).id();
        }
        var checklist = documents.read(DocumentKind.CHECKLIST, command.slug());
        if (!checklist.isInForce()) {
            throw new NotFound("checklist in force");
        }
        var unit = unitOf(command);
        requireIn(unit, command.responsible());
        if (runs.taken(unit).contains(command.label())) {
            throw new Stale(command.label().name());
        }
        var run = new ChecklistRun(command, checklist.version().id(), unit);
        store(run);
        publisher.publishEvent(trail("run.started", run));
        tell(run, RunAct.STARTED);
        return run.id();
    }

    /** One's own; for nobody's, as a demonstration's is, that of the responsible. */
    private UUID unitOf(StartRun command) {
        if (branch.who() != null) {
            var own = branch.unit();
            if (own == null) {
                throw new NotFound("unit of one's own");
            }
            return own;
        }
        return colleagues.all().stream()
                .filter(it -> it.account().equals(command.responsible()))
                .map(Colleague::unit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(NotAColleague::new);
    }

    /**
     * Gives it to somebody else, in the same unit or in another; nothing where it is theirs already.
     *
     * @param version of the run that the form was filled in from
     * @return what it is called from now on: something else, where the other unit has one of that name
     * @throws UnitEnded if the unit is not there any more
     * @throws NotAColleague if the responsible does not belong to that unit
     * @throws Stale if somebody else has done something with the run since, or the other unit has no name free
     */
    public NeutralLabel handOver(UUID id, long version, UUID unit, UUID responsible) {
        branch.require(id);
        var run = hold(id);
        if (!Objects.equals(run.version(), version) || !run.isOpen()) {
            throw new Stale("run");
        }
        if (!units.units().find(unit).orElseThrow(() -> new NotFound("unit")).isOpen()) {
            throw new UnitEnded();
        }
        requireIn(unit, responsible);
        var before = run.unit();
        var by = run.responsible();
        if (unit.equals(before) && responsible.equals(by)) {
            return run.label();
        }
        run.handOver(unit, responsible, unit.equals(before) ? run.label() : free(run.label(), unit));
        store(run);
        publisher.publishEvent(trail("run.handedOver", run)
                .changing("unit", name(before), name(unit))
                .changing("responsible", person(by), person(responsible)));
        tell(run, RunAct.HANDED_OVER);
        return run.label();
    }

    /** Nobody ticks in it any more; nothing where that is so already. */
    public void close(UUID id) {
        branch.require(id);
        var run = hold(id);
        if (run.isOpen()) {
            run.close();
            store(run);
            publisher.publishEvent(trail("run.closed", run));
            tell(run, RunAct.CLOSED);
        }
    }

    /**
     * The unit goes on with it; nothing where that is so already.
     *
     * @return what it is called from now on: something else, where another one has got its name
     */
    public NeutralLabel reopen(UUID id) {
        branch.require(id);
        var run = hold(id);
        if (!run.isOpen()) {
            run.reopen(free(run.label(), run.unit()));
            store(run);
            publisher.publishEvent(trail("run.reopened", run));
            tell(run, RunAct.REOPENED);
        }
        return run.label();
    }

    private ChecklistRun hold(UUID id) {
        return runs.hold(id).orElseThrow(() -> new NotFound("run"));
    }

    private NeutralLabel free(NeutralLabel wanted, UUID unit) {
        return FreeLabel.near(wanted, runs.taken(unit)).orElseThrow(() -> new Stale("no label is free"));
    }

    /** @throws Stale if another one took its name in the same moment */
    private void store(ChecklistRun run) {
        try {
            runs.save(run);
            runs.flush();
        } catch (DataIntegrityViolationException broken) {
            if (broken.getCause() instanceof ConstraintViolationException rule
                    && rule.getKind() == ConstraintKind.UNIQUE) {
                throw new Stale(run.label().name());
            }
            throw broken;
        }
    }

    private void requireIn(UUID unit, UUID responsible) {
        if (colleagues.inUnits(Set.of(unit)).stream()
                .noneMatch(it -> it.account().equals(responsible))) {
            throw new NotAColleague();
        }
    }

    private void tell(ChecklistRun run, RunAct act) {
        events.save(new ChecklistRunEvent(run, act, branch.who(), clock.instant()));
    }

    /** What the checklist is called names it; what the run is called says nothing to who has not seen it. */
    private TrailEntry trail(String act, ChecklistRun run) {
        return TrailEntry.of(act, run.id(), runs.title(run.id()));
    }

    private String name(UUID unit) {
        return units.units().find(unit).map(UnitDetails::name).orElse("");
    }

    private String person(@Nullable UUID account) {
        return colleagues.all().stream()
                .filter(it -> it.account().equals(account))
                .map(Colleague::name)
                .findFirst()
                .orElse("");
    }
}
