package no.parorendeportalen.shared;

import java.util.List;

/** An operator's command was refused. */
public class CommandFailed extends RuntimeException {

    private final List<Told> reasons;

    public CommandFailed(Told reason) {
        this(List.of(reason));
    }

    /** @param reasons in the order in which to tell them */
    public CommandFailed(List<Told> reasons) {
        super(reasons.get(0).key());
        this.reasons = List.copyOf(reasons);
    }

    public List<Told> reasons() {
        return reasons;
    }
}
