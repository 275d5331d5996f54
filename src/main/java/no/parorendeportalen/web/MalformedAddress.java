package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** An address with something in it that can be nothing's id leads nowhere: 404. A parameter that cannot be read is 400. */
@ControllerAdvice
class MalformedAddress {

    @ExceptionHandler
    void unreadable(MethodArgumentTypeMismatchException unreadable, HttpServletResponse response) throws IOException {
        response.sendError(
                unreadable.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? HttpServletResponse.SC_NOT_FOUND
                        : HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler
    void blank(MissingPathVariableException blank, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
