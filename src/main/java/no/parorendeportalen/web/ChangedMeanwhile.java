package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two changes of the same thing at once: who came second is told so, with 409. */
@ControllerAdvice
class ChangedMeanwhile {

    @ExceptionHandler
    void overtaken(ConcurrencyFailureException overtaken, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
