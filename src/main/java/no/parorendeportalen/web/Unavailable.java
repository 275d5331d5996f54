package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A database that is away, or has no connection to spare, is 503: never an empty page, never a false 200. */
@ControllerAdvice
class Unavailable {

    private static final Logger LOG = LoggerFactory.getLogger(Unavailable.class);

    /** PostgreSQL's classes of connection exceptions, insufficient resources and operator intervention. */
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessResourceException.class
    })
    void databaseAway(RuntimeException failure, HttpServletResponse response) throws IOException {
        LOG.error("The database does not answer: {}", failure.getMessage());
        response.setHeader("Retry-After", "30");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** What Hibernate could not sort: away when the connection says so, otherwise our own mistake. */
    @ExceptionHandler
    void unsorted(JpaSystemException failure, HttpServletResponse response) throws IOException {
        var state = NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
                ? String.valueOf(cause.getSQLState())
                : "";
        if (AWAY.stream().noneMatch(state::startsWith)) {
            throw failure;
        }
        databaseAway(failure, response);
    }
}
