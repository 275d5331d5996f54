package no.parorendeportalen.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.parorendeportalen.municipality.MunicipalityDetails;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Which requests are for something that the features have declared public. */
@Component
public class PublicPages {

    private final RequestMatcher declared;
    private final List<RequestMatcher> forms;

    PublicPages(List<PublicPaths> declared, ObjectProvider<PublicForms> forms) {
        this.declared = new OrRequestMatcher(declared.stream()
                .flatMap(it -> it.patterns().stream())
                .map(PublicPages::matcher)
                .toList());
        this.forms = forms.orderedStream()
                .flatMap(it -> it.patterns().stream())
                .map(PublicPages::matcher)
                .toList();
    }

    public boolean contain(HttpServletRequest request) {
        return declared.matches(request);
    }

    /** Whether everybody may send a form there. */
    boolean take(HttpServletRequest request) {
        return forms.stream().anyMatch(it -> it.matches(request));
    }

    /** {@code /{municipality}} is for a municipality that exists, not for everything at the top level. */
    private static RequestMatcher matcher(String pattern) {
        var path = PathPatternRequestMatcher.pathPattern(pattern);
        return pattern.startsWith("/{municipality}")
                ? request -> path.matches(request)
                        && request.getAttribute(MunicipalityDetails.class.getName()) instanceof MunicipalityDetails
                : path;
    }
}
