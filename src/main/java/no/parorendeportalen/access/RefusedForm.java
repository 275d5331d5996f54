package no.parorendeportalen.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A form from somebody who is signed in and may not save it: the page that says so shows what was typed. */
@Component
public class RefusedForm {

    private final SameOrigin sameOrigin;
    private final WorkPaths paths;

    RefusedForm(SameOrigin sameOrigin, WorkPaths paths) {
        this.sameOrigin = sameOrigin;
        this.paths = paths;
    }

    /** Of a request that ended in an error; nothing that another site sent. */
    public Optional<KeptFields> of(HttpServletRequest request) {
        var address = address(request);
        return "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
                        && WorkSession.personOf(request).isPresent()
                        && sameOrigin.isShownBy(request)
                        && paths.contain(address)
                ? Optional.of(KeptFields.refused(address, request))
                : Optional.empty();
    }

    private static String address(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        return query == null ? path : path + "?" + query;
    }
}
