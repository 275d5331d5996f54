package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.strategyfile.StrategyFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads a strategy file into the municipality it names: all or nothing, and once. What a municipality already has is never overwritten,
 * since it may have been edited here.
 */
@Service
public class StrategyLoader {

    /** What came of it. */
    public enum Outcome {
        LOADED,
        /** The very same file was loaded before. */
        ALREADY_LOADED,
        /** The municipality has a strategy, from another file or another edition of this one; it is kept as it is. */
        KEPT,
        UNKNOWN_MUNICIPALITY
    }

    private final Strategies strategies;
    private final Revisions revisions;
    private final EntityManager entities;
    private final MunicipalityService municipalities;
    private final UnitService units;
    private final CurrentMunicipality current;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    StrategyLoader(
            Strategies strategies,
            Revisions revisions,
            EntityManager entities,
            MunicipalityService municipalities,
            UnitService units,
            CurrentMunicipality current,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.strategies = strategies;
        this.revisions = revisions;
        this.entities = entities;
        this.municipalities = municipalities;
        this.units = units;
        this.current = current;
        this.transaction = transaction;
        this.events = events;
    }

    /** Loads it if its municipality has no strategy. Two that load at once: one of them finds it kept. */
    public Outcome load(StrategyFile file) {
        var municipality = municipalities.at(file.municipality());
        if (municipality.isEmpty()) {
            return Outcome.UNKNOWN_MUNICIPALITY;
        }
        return current.during(municipality.get(), () -> {
            try {
                return transaction.execute(status -> loadOnce(file));
            } catch (DataIntegrityViolationException meanwhile) {
                if (transaction.execute(status -> strategies.findFirstBy().isPresent())) {
                    return Outcome.KEPT;
                }
                throw meanwhile;
            }
        });
    }

    private Outcome loadOnce(StrategyFile file) {
        if (strategies.findFirstBy().isPresent()) {
            return revisions
                            .findFirstSource()
                            .filter(it -> file.checksum().equals(it.checksum()))
                            .isPresent()
                    ? Outcome.ALREADY_LOADED
                    : Outcome.KEPT;
        }
        var strategy = strategies.save(new Strategy(file.title()));
        // Of two that load at once, one waits here and then finds it kept.
        strategies.flush();
        var revision = new Revision(
                strategy,
                file.areaWord(),
                heading(file.areasHeading()),
                heading(file.planHeading()),
                new Source(file.id(), file.checksum()));
        var period = file.period();
        revision.frame(
                file.epigraph(),
                period == null ? null : new PlanPeriod(period.from(), period.to()),
                file.term(),
                file.revisedEvery());
        entities.persist(revision);
        chapters(file, revision);
        file.references().forEach(it -> entities.persist(new SourceReference(revision, it.number(), it.text())));
        new AreaLoader(entities, strategy, revision, owners(file)).load(file);
        // The text first, then the state that freezes it: the database refuses the other order.
        strategies.flush();
        switch (file.state()) {
            case HEARING -> revision.openHearing();
            case ADOPTED -> revision.takeOverAsAdopted(decision(file.decision()));
        }
        events.publishEvent(TrailEntry.of("revision.loaded", revision.id(), revision.title()));
        events.publishEvent(new PublicTextChanged(file.municipality()));
        return Outcome.LOADED;
    }

    private static Decision decision(StrategyFile.@Nullable Decision decision) {
        return decision == null
                ? new Decision(null, null, null)
                : new Decision(decision.body(), decision.date(), decision.caseNumber());
    }

    private static Heading heading(StrategyFile.Heading heading) {
        return new Heading(heading.title(), heading.number());
    }

    private void chapters(StrategyFile file, Revision revision) {
        var taken = new HashSet<String>();
        var position = 0;
        for (var chapter : file.chapters()) {
            var parent = chapter(revision, null, ++position, chapter, taken);
            var sectionPosition = 0;
            for (var section : chapter.sections()) {
                chapter(revision, parent, ++sectionPosition, section, taken);
            }
        }
    }

    private Chapter chapter(
            Revision revision,
            @Nullable Chapter parent,
            int position,
            StrategyFile.Chapter chapter,
            Set<String> taken) {
        var address = Slug.of(chapter.title());
        for (var i = 2; !taken.add(address); i++) {
            address = Slug.numbered(chapter.title(), i);
        }
        var entity = new Chapter(
                revision, parent, position, new Heading(chapter.title(), chapter.number()), address, chapter.text());
        entities.persist(entity);
        return entity;
    }

    private Map<String, Owner> owners(StrategyFile file) {
        var owners = new HashMap<String, Owner>();
        for (var listed : file.owners()) {
            var owner = new Owner(listed.name(), listed.unit() ? units.named(listed.name()) : null);
            entities.persist(owner);
            owners.put(owner.name(), owner);
        }
        return owners;
    }
}
