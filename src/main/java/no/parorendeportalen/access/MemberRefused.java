package no.parorendeportalen.access;

/** A change to who works in the municipality that cannot be. Nothing has been changed. */
public class MemberRefused extends RuntimeException {

    public enum Reason {
        /** Not the shape of an e-mail address. */
        EMAIL,
        /** No name, too long, or with characters that cannot be written. */
        NAME,
        /** No open unit of the municipality. */
        UNIT,
        /** The person is in the list already. */
        ALREADY_MEMBER,
        /** Somebody must be left who can let others in. */
        LAST_ADMINISTRATOR,
        /** Administrators do not take their own access away. */
        OWN_ROLE,
        /** Another municipality knows this person too: neither of them decides the name or the password. */
        ELSEWHERE
    }

    private final Reason reason;

    public MemberRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
