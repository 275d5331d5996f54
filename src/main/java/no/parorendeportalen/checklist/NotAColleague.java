package no.parorendeportalen.checklist;

import no.parorendeportalen.shared.NotFound;

/** Who was chosen for a run has left its unit since. */
public class NotAColleague extends NotFound {

    NotAColleague() {
        super("colleague of the unit");
    }
}
