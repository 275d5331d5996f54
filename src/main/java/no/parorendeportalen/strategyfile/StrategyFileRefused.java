package no.parorendeportalen.strategyfile;

import java.util.List;

/** A file is not a strategy; every error found is told, in the order of their lines. */
public class StrategyFileRefused extends Exception {

    private final List<StrategyFileError> errors;

    StrategyFileRefused(List<StrategyFileError> errors) {
        super("%d errors, the first in line %d: %s"
                .formatted(errors.size(), errors.get(0).line(), errors.get(0).key()));
        this.errors = List.copyOf(errors);
    }

    public List<StrategyFileError> errors() {
        return errors;
    }
}
