package no.parorendeportalen.strategy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.OperatorCommand;
import no.parorendeportalen.shared.Told;
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
                "check-strategy",
                file -> Told.of(
                        "command.check-strategy.done",
                        file.title(),
                        file.areas().size(),
                        file.measures().count()));
    }

    @Bean
    OperatorCommand loadStrategy(StrategyLoader loader) {
        return new FileCommand("load-strategy", file -> {
            var outcome = loader.load(file);
            var told = Told.of("command.load-strategy." + outcome, file.title(), file.municipality());
            return switch (outcome) {
                case LOADED, ALREADY_LOADED -> told;
                case KEPT, UNKNOWN_MUNICIPALITY -> throw new CommandFailed(told);
            };
        });
    }

    /** A command whose one argument is a strategy file. */
    private final class FileCommand implements OperatorCommand {

        private final String name;
        private final Function<StrategyFile, Told> work;

        private FileCommand(String name, Function<StrategyFile, Told> work) {
            this.name = name;
            this.work = work;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Told run(List<String> arguments) {
            if (arguments.size() != 1) {
                throw misused();
            }
            return work.apply(read(arguments.get(0)));
        }

        private StrategyFile read(String path) {
            try (var in = new BufferedInputStream(Files.newInputStream(Path.of(path)))) {
                return reader.read(in);
            } catch (StrategyFileRefused refused) {
                throw new CommandFailed(reasons(refused));
            } catch (IOException | InvalidPathException unreadable) {
                throw new CommandFailed(Told.of("command.strategy.unreadable", path));
            }
        }

        private List<Told> reasons(StrategyFileRefused refused) {
            var reasons = new ArrayList<Told>();
            reasons.add(Told.of("command.strategy.refused"));
            for (var error : refused.errors()) {
                var reason = messages.getMessage(error.key(), error.arguments().toArray(), Locale.ROOT);
                reasons.add(
                        error.line() == 0
                                ? Told.of("command.strategy.whole", reason)
                                : Told.of("command.strategy.error", String.valueOf(error.line()), reason));
            }
            return reasons;
        }
    }
}
