package no.parorendeportalen.shared;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a database that does not answer, or does not let the portal in, as a reason and a remedy instead of a stack trace. */
class DatabaseRefusedReport extends AbstractFailureAnalyzer<SQLException> {

    /** PostgreSQL's class of connection exceptions. */
    private static final String AWAY = "08";

    /** PostgreSQL's class of invalid authorisations. */
    private static final String NOT_LET_IN = "28";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        var state = String.valueOf(cause.getSQLState());
        if (state.startsWith(AWAY)) {
            return new FailureAnalysis(
                    "The database does not answer: " + cause.getMessage(),
                    "Start it, or correct SPRING_DATASOURCE_URL.",
                    cause);
        }
        if (state.startsWith(NOT_LET_IN)) {
            return new FailureAnalysis(
                    "The database does not let the portal in: " + cause.getMessage(),
                    "Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, and SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD.",
                    cause);
        }
        return null;
    }
}
