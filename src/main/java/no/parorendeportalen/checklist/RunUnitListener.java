package no.parorendeportalen.checklist;

import java.time.Clock;
import java.util.UUID;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitEnded;
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a unit is working through its successor goes on with; one that nobody takes over does not end before it has closed its runs. */
@Component
class RunUnitListener {

    private final ChecklistRuns runs;
    private final ChecklistRunEvents events;
    private final UnitService units;
    private final ApplicationEventPublisher publisher;
    private final MessageSource messages;
    private final Clock clock;

    RunUnitListener(
            ChecklistRuns runs,
            ChecklistRunEvents events,
            UnitService units,
            ApplicationEventPublisher publisher,
            MessageSource messages,
            Clock clock) {
        this.runs = runs;
        this.events = events;
        this.units = units;
        this.publisher = publisher;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void follow(UnitEnded ended) {
        var its = runs.ofUnit(ended.unit());
        var successor = ended.successor();
        if (successor == null) {
            if (its.stream().anyMatch(ChecklistRun::isOpen)) {
                throw new UnitRefused(UnitRefused.Reason.SUCCESSOR_NEEDED);
            }
            return;
        }
        var taken = runs.taken(successor);
        for (var run : its) {
            var label = run.isOpen()
                    ? FreeLabel.near(run.label(), taken)
                            .orElseThrow(() -> new UnitRefused(UnitRefused.Reason.SUCCESSOR_NEEDED))
                    : run.label();
            var before = run.label();
            run.follow(successor, label);
            tell(run, ended.unit(), before);
            if (run.isOpen()) {
                taken.add(label);
            }
        }
        runs.flush();
    }

    /** Nobody gave it away: the portal did, and what it was called is said where it is called something else. */
    private void tell(ChecklistRun run, UUID before, NeutralLabel called) {
        events.save(new ChecklistRunEvent(run, RunAct.HANDED_OVER, null, clock.instant()));
        publisher.publishEvent(TrailEntry.of("run.handedOver", run.id(), runs.title(run.id()))
                .changing("unit", name(before), name(run.unit()))
                .changing("name", word(called), word(run.label())));
    }

    private String name(UUID unit) {
        return units.units().find(unit).map(UnitDetails::name).orElse("");
    }

    private String word(NeutralLabel label) {
        return messages.getMessage("run.label." + label, null, LocaleContextHolder.getLocale());
    }
}
