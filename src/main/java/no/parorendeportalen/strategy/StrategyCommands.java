package no.parorendeportalen.strategy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.OperatorCommand;
import no.parorendeportalen.strategyfile.StrategyFile;
import no.parorendeportalen.strategyfile.StrategyFileReader;
import no.parorendeportalen.strategyfile.StrategyFileRefused;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code check-strategy FILE} tells what is wrong in a strategy file; {@code load-strategy FILE} loads it. */
@Configuration(proxyBeanMethods = false)
class StrategyCommands {

    private final StrategyFileReader reader;
    private final MessageSource messages;

    StrategyCommands(StrategyFileReader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    @Bean
    OperatorCommand checkStrategy() {
        return new FileCommand(
                "check-strategy", "  check-strategy FIL     sjekker en strategifil uten å laste den inn") {
            @Override
            String run(StrategyFile file) {
                return text(
                        "command.strategy.sound",
                        file.title(),
                        file.areas().size(),
                        file.measures().count());
            }
        };
    }

    @Bean
    OperatorCommand loadStrategy(StrategyLoader loader) {
        return new FileCommand(
                "load-strategy", "  load-strategy FIL     laster inn en strategifil i kommunen den er for") {
            @Override
            String run(StrategyFile file) {
                var outcome = loader.load(file);
                var told = text("command.strategy." + outcome, file.title(), file.municipality());
                if (outcome == StrategyLoader.Outcome.LOADED || outcome == StrategyLoader.Outcome.ALREADY_LOADED) {
                    return told;
                }
                throw new CommandFailed(told);
            }
        };
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ROOT);
    }

    private abstract class FileCommand implements OperatorCommand {

        private final String name;
        private final String usage;

        FileCommand(String name, String usage) {
            this.name = name;
            this.usage = usage;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String usage() {
            return usage;
        }

        @Override
        public String run(List<String> arguments) {
            if (arguments.size() != 1) {
                throw new CommandFailed(usage);
            }
            try (var in = new BufferedInputStream(Files.newInputStream(Path.of(arguments.get(0))))) {
                return run(reader.read(in));
            } catch (StrategyFileRefused refused) {
                throw new CommandFailed(refused.errors().stream()
                        .map(it -> text(
                                "command.strategy.error",
                                it.line(),
                                text(it.key(), it.arguments().toArray())))
                        .collect(Collectors.joining("\n", text("command.strategy.refused") + "\n", "")));
            } catch (IOException | InvalidPathException unreadable) {
                throw new CommandFailed(text("command.strategy.unreadable", arguments.get(0)));
            }
        }

        abstract String run(StrategyFile file);
    }
}
