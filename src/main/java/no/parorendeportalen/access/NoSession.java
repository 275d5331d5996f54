package no.parorendeportalen.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is public has no session, for those who are signed in too: nobody asks the database for one, and nobody can begin one by mistake.
 * The server and its libraries would otherwise look for it at every request that brings the cookie.
 */
class NoSession extends OncePerRequestFilter {

    private final RequestMatcher withSession;

    NoSession(RequestMatcher withSession) {
        this.withSession = withSession;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return withSession.matches(request);
    }

    /** Error pages have none either. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Public(request), response);
    }

    private static final class Public extends HttpServletRequestWrapper {

        private Public(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            if (create) {
                throw new IllegalStateException("A public page has no session");
            }
            return null;
        }

        @Override
        public @Nullable HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public @Nullable String getRequestedSessionId() {
            return null;
        }

        @Override
        public boolean isRequestedSessionIdValid() {
            return false;
        }
    }
}
