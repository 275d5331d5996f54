package no.parorendeportalen.web;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
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

    /** What nobody could sort, or what failed once more while it was taken back: away when the connection says so, otherwise our own mistake. */
    @ExceptionHandler({JpaSystemException.class, PersistenceException.class, TransactionSystemException.class})
    void unsorted(RuntimeException failure, HttpServletResponse response) throws IOException {
        if (!isAway(failure)) {
            throw failure;
        }
        databaseAway(failure, response);
    }

    private static boolean isAway(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && says(refused)) {
                return true;
            }
            if (cause instanceof TransactionSystemException rollback && isAway(rollback.getApplicationException())) {
                return true;
            }
        }
        return false;
    }

    /** PostgreSQL always gives a state; the pool gives none, when the connection that it lent has been closed. */
    private static boolean says(SQLException refused) {
        var state = refused.getSQLState();
        return state == null || AWAY.stream().anyMatch(state::startsWith);
    }
}
