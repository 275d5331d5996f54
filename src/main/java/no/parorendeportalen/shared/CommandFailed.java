package no.parorendeportalen.shared;

/** An operator's command was refused; the message is for the operator. */
public class CommandFailed extends RuntimeException {

    public CommandFailed(String message) {
        super(message);
    }
}
