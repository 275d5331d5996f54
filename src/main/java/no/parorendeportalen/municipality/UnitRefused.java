package no.parorendeportalen.municipality;

/** A change of the tree of units that cannot be; nothing is stored. */
public class UnitRefused extends RuntimeException {

    /** Why; told by the message {@code unit.refused.…}. */
    public enum Reason {
        NAME_MISSHAPEN,
        NAME_TAKEN,
        PARENT_ENDED,
        PARENT_BELOW,
        SUCCESSOR_NEEDED,
        SUCCESSOR_ENDED,
        SUCCESSOR_ITSELF,
        DAY_TO_COME,
        UNIT_ENDED,
        UNIT_AT_TOP
    }

    private final Reason reason;

    public UnitRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
