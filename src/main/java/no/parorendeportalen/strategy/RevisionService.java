package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins revisions and takes them from state to state, to their adoption. */
@Service
@Transactional
public class RevisionService {

    private final Draft draft;
    private final Strategies strategies;
    private final Revisions revisions;
    private final OwnerSuccession owners;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final CurrentMunicipality municipality;
    private final MunicipalityService municipalities;
    private final CurrentMember member;
    private final Clock clock;
    private final DraftWords words;

    RevisionService(
            Draft draft,
            Strategies strategies,
            Revisions revisions,
            OwnerSuccession owners,
            EntityManager entities,
            ApplicationEventPublisher events,
            CurrentMunicipality municipality,
            MunicipalityService municipalities,
            CurrentMember member,
            Clock clock,
            DraftWords words) {
        this.draft = draft;
        this.strategies = strategies;
        this.revisions = revisions;
        this.owners = owners;
        this.entities = entities;
        this.events = events;
        this.municipality = municipality;
        this.municipalities = municipalities;
        this.member = member;
        this.clock = clock;
        this.words = words;
    }

    /**
     * Begins the work on a new revision.
     *
     * @throws Stale if one is being worked on already
     */
    public void start(StartRevision command) {
        member.requireAdministrator();
        if (draft.find().isPresent()) {
            throw new Stale("revision");
        }
        var strategy = strategies.findFirstBy().orElseGet(() -> strategies.save(new Strategy(command.title())));
        var number = revisions.findHighestNumber().orElse(0) + 1;
        var adopted = revisions.findAdopted();
        var revision = command.empty() || adopted.isEmpty()
                ? new Revision(
                        strategy,
                        number,
                        called(command, adopted.map(Revision::title).orElseGet(strategy::title)),
                        words.areaWord(),
                        words.areasHeading(),
                        words.planHeading())
                : new Revision(
                        adopted.get(), number, called(command, adopted.get().title()));
        if (revision.basedOn() == null) {
            var settings = municipalities.settings();
            revision.frame(null, null, settings.term(), settings.revisedEvery());
        }
        try {
            entities.persist(revision);
            strategies.flush();
        } catch (DataIntegrityViolationException meanwhile) {
            throw new Stale("revision");
        }
        if (!command.empty()) {
            adopted.ifPresent(it -> new RevisionCopy(entities, it, revision).copy());
            strategies.flush();
            owners.follow(revision);
        }
        draft.keep(TrailEntry.of("revision.started", revision.id(), revision.title())
                .changing(
                        "basedOn",
                        null,
                        command.empty() ? null : adopted.map(Revision::number).orElse(null)));
    }

    private static String called(StartRevision command, String otherwise) {
        return command.title().isBlank() ? otherwise : command.title();
    }

    /**
     * Takes the revision being worked on a step further. One who adopts waits for those who write, and comes before or after another one
     * who adopts.
     *
     * @throws Stale if it has been changed since, or has gone another way
     * @throws MeasuresUnaccounted if a measure of the adopted revision would vanish
     */
    public void take(TakeStep command) {
        member.requireAdministrator();
        var step = command.step();
        var revision = draft.toStepWith()
                .filter(it -> Objects.equals(it.version(), command.version()) && step.leavesFrom(it.state()))
                .orElseThrow(() -> new Stale("revision"));
        if (step.needsEveryMeasure()) {
            requireEveryMeasure(revision);
        }
        var decision = step.needsDecision() ? new Decision(command.body(), command.date(), command.caseNumber()) : null;
        if (step == Step.ADOPT) {
            adopt(revision, Objects.requireNonNull(decision));
        } else {
            revision.take(step);
            if (!revision.state().isFrozen()) {
                // Units may have changed their names while the text was frozen. The state first: text is written in a
                // draft alone.
                strategies.flush();
                owners.follow(revision);
            }
        }
        entities.persist(new RevisionStep(
                revision,
                revisions.findHighestStep(revision.id()).orElse(0) + 1,
                step,
                clock.instant(),
                member.find().map(Member::name).orElse(null),
                command.reason(),
                decision));
        draft.keep(TrailEntry.of("revision." + step.act(), revision.id(), revision.title())
                .because(command.reason())
                .changing("decisionBody", null, command.body())
                .changing("decisionDate", null, words.day(command.date()))
                .changing("caseNumber", null, command.caseNumber()));
        events.publishEvent(new PublicTextChanged(municipality.get().address()));
    }

    private void requireEveryMeasure(Revision revision) {
        var lost = revisions.findUnaccounted(revision.id());
        if (!lost.isEmpty()) {
            throw new MeasuresUnaccounted(lost);
        }
    }

    /** Text first, then the states: the database refuses the other order. */
    private void adopt(Revision revision, Decision decision) {
        entities.createQuery("""
                        from MeasureEdition e where e.revision = :revision and e.removedReason is null
                            and e.timeline.kind = no.parorendeportalen.strategy.TimelineKind.AFTER_EVENT and e.timeline.from is null
                        """, MeasureEdition.class)
                .setParameter("revision", revision)
                .getResultList()
                .forEach(it -> date(it, Objects.requireNonNull(decision.date())));
        strategies.flush();
        revisions.findAdopted().ifPresent(this::supersede);
        revision.adopt(decision);
    }

    private void date(MeasureEdition edition, LocalDate decided) {
        edition.dateFrom(decided);
        draft.keep(TrailEntry.of("measure.dated", edition.measure().id(), edition.label())
                .changing("from", null, words.day(decided)));
    }

    private void supersede(Revision former) {
        former.supersede();
        draft.keep(TrailEntry.of("revision.superseded", former.id(), former.title()));
    }
}
