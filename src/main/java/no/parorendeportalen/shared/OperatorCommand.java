package no.parorendeportalen.shared;

import java.util.List;

/** Something an operator does from the command line: {@code java -jar parorendeportalen.jar NAME ARGUMENTS}. */
public interface OperatorCommand {

    /** The first argument that chooses this command. */
    String name();

    /** One line that shows the arguments. */
    String usage();

    /**
     * Does it.
     *
     * @param arguments what follows the name
     * @return what to tell the operator
     * @throws CommandFailed with what to tell the operator instead; nothing has then been changed
     */
    String run(List<String> arguments);
}
