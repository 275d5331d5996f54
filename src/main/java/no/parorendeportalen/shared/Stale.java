package no.parorendeportalen.shared;

/** Somebody else has changed it since it was read. Answered with 409; nothing is stored. */
public class Stale extends RuntimeException {

    public Stale(String what) {
        super(what);
    }
}
