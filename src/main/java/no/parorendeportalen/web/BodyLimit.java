package no.parorendeportalen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A body that says it is larger than any form of the portal is refused with 413 before anything reads it; where files are sent, than any of
 * those. Files that do not say how large they are, are not taken in: browsers always do.
 */
@Component
@Order(BodyLimit.FIRST)
class BodyLimit extends OncePerRequestFilter {

    static final int FIRST = -300;

    /** Bytes. */
    static final long LARGEST = 2_000_000;

    private final List<LargeBodies> large;

    BodyLimit(ObjectProvider<LargeBodies> large) {
        this.large = large.stream().toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (length > LARGEST && length > largest(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (length < 0 && isOfParts(request)) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long largest(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                ? large.stream()
                        .filter(it -> it.include(request.getRequestURI()))
                        .mapToLong(LargeBodies::largest)
                        .max()
                        .orElse(LARGEST)
                : LARGEST;
    }

    private static boolean isOfParts(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
