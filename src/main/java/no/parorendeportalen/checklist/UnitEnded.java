package no.parorendeportalen.checklist;

import no.parorendeportalen.shared.NotFound;

/** The unit that was chosen for a run has ended since. */
public class UnitEnded extends NotFound {

    UnitEnded() {
        super("open unit");
    }
}
