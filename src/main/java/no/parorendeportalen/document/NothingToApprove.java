package no.parorendeportalen.document;

/** A version without a single step was sent to be approved. */
public class NothingToApprove extends RuntimeException {

    NothingToApprove() {
        super("no step");
    }
}
