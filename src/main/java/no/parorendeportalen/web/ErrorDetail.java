package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What an error page says instead of the words for its status, where a feature knows better what is wrong. */
public final class ErrorDetail {

    private static final String NAME = ErrorDetail.class.getName();

    private ErrorDetail() {}

    /** @param detail as text; it is escaped where it is shown */
    public static void tell(HttpServletRequest request, String detail) {
        request.setAttribute(NAME, detail);
    }

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(NAME)).map(String.class::cast);
    }
}
