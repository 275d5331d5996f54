package no.parorendeportalen;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.OperatorCommand;
import no.parorendeportalen.shared.Told;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs the operator's command that the first argument names, and says in plain words what came of it. */
@Component
@Profile("command")
class OperatorConsole implements ApplicationRunner, ExitCodeGenerator {

    private final List<OperatorCommand> commands;
    private final MessageSource messages;
    private final PrintStream out = System.out;
    private int exitCode;

    OperatorConsole(List<OperatorCommand> commands, MessageSource messages) {
        this.commands = commands;
        this.messages = messages;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        try {
            tell(command(words.get(0)).run(words.subList(1, words.size())));
        } catch (CommandFailed failed) {
            exitCode = 1;
            failed.reasons().forEach(this::tell);
        }
    }

    private OperatorCommand command(String name) {
        return commands.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    tell(Told.of("command.unknown", name));
                    return new CommandFailed(commands.stream()
                            .map(it -> Told.of("command." + it.name() + ".usage"))
                            .toList());
                });
    }

    private void tell(Told told) {
        out.println(messages.getMessage(told.key(), told.arguments().toArray(), Locale.ROOT));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
