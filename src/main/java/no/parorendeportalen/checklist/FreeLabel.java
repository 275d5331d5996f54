package no.parorendeportalen.checklist;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** What a run can be called where others have taken their names. */
final class FreeLabel {

    private FreeLabel() {}

    /** The one wanted, or the first that nobody has. */
    static Optional<NeutralLabel> near(NeutralLabel wanted, Collection<NeutralLabel> taken) {
        return taken.contains(wanted)
                ? Arrays.stream(NeutralLabel.values())
                        .filter(it -> !taken.contains(it))
                        .findFirst()
                : Optional.of(wanted);
    }
}
