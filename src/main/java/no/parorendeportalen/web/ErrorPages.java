package no.parorendeportalen.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import no.parorendeportalen.access.RefusedForm;
import no.parorendeportalen.access.WorkSession;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every error of the portal, in plain words: as a page, and for an address that ends in {@code .json} as problem details (RFC 9457). */
@Controller
class ErrorPages implements ErrorController {

    private final ErrorText text;
    private final SiteFrame frame;
    private final RefusedForm refused;

    ErrorPages(ErrorText text, SiteFrame frame, RefusedForm refused) {
        this.text = text;
        this.frame = frame;
        this.refused = refused;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var status = status(request);
        if (address(request).endsWith(".json")) {
            return ResponseEntity.status(status)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(status, request));
        }
        var page = new ModelAndView(
                "error/page",
                Map.of(
                        "status", ErrorText.told(status),
                        // Not "title": that is what the layout calls its own parameter, and the nearer one wins.
                        "heading", text.title(status),
                        "text", detail(status, request),
                        "site", frame.of(request)));
        if (status == 403) {
            WorkSession.personOf(request).ifPresent(it -> page.addObject("person", it));
            refused.of(request).ifPresent(it -> page.addObject("kept", it));
        }
        page.setStatus(HttpStatusCode.valueOf(status));
        return page;
    }

    private ProblemDetail problem(int status, HttpServletRequest request) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail(status, request));
        problem.setTitle(text.title(status));
        try {
            problem.setInstance(new URI(address(request)));
        } catch (URISyntaxException unreadable) {
            // An address that cannot be written is left out.
        }
        return problem;
    }

    private String detail(int status, HttpServletRequest request) {
        return ErrorDetail.of(request)
                .orElseGet(() -> status == 403 && isPlaceless(request) ? text.placeless() : text.detail(status));
    }

    private static boolean isPlaceless(HttpServletRequest request) {
        return WorkSession.personOf(request).filter(it -> it.places().isEmpty()).isPresent();
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static String address(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
