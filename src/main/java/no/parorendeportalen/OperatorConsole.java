package no.parorendeportalen;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.OperatorCommand;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Runs the operator's command that the first argument names, and says in plain words what came of it. */
@Component
@Profile("command")
@Order(OperatorConsole.LAST)
class OperatorConsole implements CommandLineRunner, ExitCodeGenerator {

    /** After the demonstration's content is in place. */
    static final int LAST = Integer.MAX_VALUE;

    private final List<OperatorCommand> commands;
    private final PrintStream out = System.out;
    private int exitCode;

    OperatorConsole(List<OperatorCommand> commands) {
        this.commands = commands;
    }

    @Override
    public void run(String... args) {
        var command = commands.stream().filter(it -> it.name().equals(args[0])).findFirst();
        if (command.isEmpty()) {
            exitCode = 1;
            out.println("Ukjent kommando: " + args[0]);
            out.println(commands.stream().map(OperatorCommand::usage).collect(Collectors.joining("\n", "Bruk:\n", "")));
            return;
        }
        try {
            out.println(command.get().run(Arrays.asList(args).subList(1, args.length)));
        } catch (CommandFailed failed) {
            exitCode = 1;
            out.println(failed.getMessage());
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
