package no.parorendeportalen.shared;

import java.util.List;

/**
 * Something an operator does from the command line: {@code java -jar parorendeportalen.jar NAME ARGUMENTS}. Its arguments are shown by
 * the message {@code command.NAME.usage}.
 */
public interface OperatorCommand {

    /** The first argument that chooses this command. */
    String name();

    /**
     * Does it.
     *
     * @param arguments what follows the name
     * @return what to tell the operator
     * @throws CommandFailed with what to tell the operator instead; nothing has then been changed
     */
    Told run(List<String> arguments);

    /** Why a command with the wrong arguments was not run: how it is to be written. */
    default CommandFailed misused() {
        return new CommandFailed(Told.of("command." + name() + ".usage"));
    }
}
