package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two changes of the same thing at once, or two things with the same name: who came second is told so, with 409. */
@ControllerAdvice
class ChangedMeanwhile {

    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    void overtaken(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
