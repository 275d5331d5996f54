package no.parorendeportalen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A query that cannot be read (broken percent signs, bytes that are no text, a thousand parameters) is refused with 400 here. The server
 * reads it only when somebody asks for a parameter, and then throws.
 */
@Component
@Order(ReadableParameters.AFTER_BODY_LIMIT)
class ReadableParameters extends OncePerRequestFilter {

    static final int AFTER_BODY_LIMIT = BodyLimit.FIRST + 1;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getQueryString() == null
                || !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }
}
