package no.parorendeportalen.search;

/** A file that cannot be taken in as Los; nothing of it has been. */
public class LosRefused extends Exception {

    /** What is wrong with it. */
    public enum Reason {
        UNREADABLE,
        EMPTY,
        TOO_MANY
    }

    private final Reason reason;

    LosRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
