package no.parorendeportalen.checklist;

import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.checklist.TickAnswer.Outcome;
import no.parorendeportalen.shared.NotFound;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ticking, several at once: each tick is a turn of its point and is never overwritten. Who says what somebody else has just said is content;
 * who says something else is told first.
 */
@Service
@Transactional
public class TickService {

    /** More often than anybody presses while a request is on its way. */
    private static final int TRIES = 20;

    private final Branch branch;
    private final ChecklistRuns runs;
    private final Ticks ticks;

    TickService(Branch branch, ChecklistRuns runs, Ticks ticks) {
        this.branch = branch;
        this.runs = runs;
        this.ticks = ticks;
    }

    /** @throws NotFound if there is no such point of a run of theirs */
    public TickAnswer tick(UUID id, UUID point, Tick tick) {
        var run = branch.require(id);
        var title = ticks.title(id, point).orElseThrow(() -> new NotFound("point"));
        // Others may tick meanwhile, but nobody closes the run.
        var open = runs.share(id).filter(RunState.OPEN.name()::equals).isPresent();
        var outcome = open ? take(id, point, tick) : Outcome.CLOSED;
        return new TickAnswer(outcome, title, ticks.last(id, point), run);
    }

    private Outcome take(UUID run, UUID point, Tick wanted) {
        var who = branch.who();
        var tick = wanted;
        for (var tried = 0; tried < TRIES; tried++) {
            var now = ticks.last(run, point);
            if (now.says(tick.state(), tick.reason())) {
                return Outcome.TAKEN;
            }
            if (now.turn() != tick.seen()) {
                // Nobody has seen what is not said yet.
                if (tick.seen() > now.turn()
                        || who == null
                        || !ticks.isOwnSince(run, point, tick.seen(), who.account())) {
                    return Outcome.OVERTAKEN;
                }
                tick = new Tick(now.turn(), wanted.state(), wanted.reason());
            }
            if (ticks.take(run, point, tick, who)) {
                return Outcome.TAKEN;
            }
        }
        throw new ConcurrencyFailureException(Objects.toString(point));
    }
}
