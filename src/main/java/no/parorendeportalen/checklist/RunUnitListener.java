package no.parorendeportalen.checklist;

import no.parorendeportalen.municipality.UnitEnded;
import no.parorendeportalen.municipality.UnitRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a unit is working through its successor goes on with; one that nobody takes over does not end before it has closed its runs. */
@Component
class RunUnitListener {

    private final ChecklistRuns runs;

    RunUnitListener(ChecklistRuns runs) {
        this.runs = runs;
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
            run.follow(successor, label);
            if (run.isOpen()) {
                taken.add(label);
            }
        }
        runs.flush();
    }
}
