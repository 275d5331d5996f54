package no.parorendeportalen.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import no.parorendeportalen.municipality.MunicipalityDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who comes to a work address, asked anew at each request. Nobody who is signed in: to the sign-in page. Nobody whom the municipality in the
 * path knows: there is no such page. What a member may do there, the chain and the controllers decide.
 */
class WorkDoor extends OncePerRequestFilter {

    private final WorkSession sessions;
    private final SameOrigin sameOrigin;

    WorkDoor(WorkSession sessions, SameOrigin sameOrigin) {
        this.sessions = sessions;
        this.sameOrigin = sameOrigin;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Person> person;
        try {
            person = sessions.find(request);
        } catch (DataAccessException | TransactionException unavailable) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (person.isEmpty()) {
            askToSignIn(request, response);
            return;
        }
        var authentication = authentication(person.get(), municipality(request));
        if (authentication == null) {
            // Whoever works nowhere any more is told so; nobody is told which municipalities there are.
            response.sendError(
                    person.get().places().isEmpty()
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        chain.doFilter(request, response);
    }

    /** Null for somebody whom the municipality does not know. */
    private static @Nullable Authentication authentication(Person person, @Nullable MunicipalityDetails municipality) {
        if (municipality == null) {
            return authentication(person, Set.<GrantedAuthority>of(), null);
        }
        return person.memberOf(municipality.id())
                .map(it -> authentication(person, it.role().authorities(), it))
                .orElse(null);
    }

    private static Authentication authentication(
            Person person, Set<GrantedAuthority> authorities, @Nullable Member member) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                person.account().toString(), null, authorities);
        authentication.setDetails(member);
        return authentication;
    }

    private static @Nullable MunicipalityDetails municipality(HttpServletRequest request) {
        return request.getAttribute(MunicipalityDetails.class.getName()) instanceof MunicipalityDetails it ? it : null;
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (WorkPaths.SIGN_OUT.matches(request)) {
            WorkSession.forget(response);
            response.sendRedirect("/logg-inn?melding=ut");
        } else if (SecurityConfiguration.isReading(request)) {
            response.sendRedirect(
                    "/logg-inn?til=" + URLEncoder.encode(KeptForm.address(request), StandardCharsets.UTF_8));
        } else if (sameOrigin.isShownBy(request)) {
            KeptForm.showSignIn(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
