package no.parorendeportalen.access;

import java.util.Arrays;
import java.util.regex.Pattern;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The addresses of those who work with the portal: staff's and administrators' below a municipality, and everybody's own account. */
@Component
public class WorkPaths {

    static final RequestMatcher ADMINISTRATION = ofMunicipality("/{municipality}/admin/**");

    /** What only administrators may, of what lies there. */
    static final RequestMatcher DECISIONS = new OrRequestMatcher(
            ofMunicipality("/{municipality}/admin/brukere/**"),
            ofMunicipality("/{municipality}/admin/enheter/**"),
            ofMunicipality("/{municipality}/admin/innstillinger/**"),
            ofMunicipality("/{municipality}/admin/endringer*"),
            ofMunicipality("/{municipality}/admin/plan/start/**"),
            ofMunicipality("/{municipality}/admin/plan/steg/**"));

    static final RequestMatcher STAFF = ofMunicipality("/{municipality}/ansatt/**");
    static final RequestMatcher SIGN_OUT = PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/logg-ut");

    /** One by one: any other address at the top would look like a municipality's. */
    static final RequestMatcher ACCOUNT =
            new OrRequestMatcher(any("/konto", "/konto/passord", "/konto/okt", "/konto/logg-ut-overalt"), SIGN_OUT);

    /** For who is not signed in, and has no session. */
    static final RequestMatcher ENTRANCE = any("/logg-inn", "/glemt-passord", "/passord/*");

    static final RequestMatcher WORK = new OrRequestMatcher(ADMINISTRATION, STAFF, ACCOUNT);

    private static final int LONGEST = 1_000;
    private static final Pattern LOCAL =
            Pattern.compile("/(?:konto|([a-z][a-z0-9-]*)/(admin|ansatt))(?:[/?][\\x21-\\x7e&&[^\\\\{}<>\"]]*)?");

    private final MunicipalityService municipalities;

    WorkPaths(MunicipalityService municipalities) {
        this.municipalities = municipalities;
    }

    /** Whether somebody who signs in may be sent there: a work address of this portal, and nothing else. */
    public boolean contain(@Nullable String path) {
        if (path == null || path.length() > LONGEST || path.contains("//") || path.contains("/..")) {
            return false;
        }
        var local = LOCAL.matcher(path);
        return local.matches()
                && (local.group(1) == null || municipalities.at(local.group(1)).isPresent());
    }

    /** Whether somebody may come there at all; what a page asks for beyond that, it says itself. */
    public boolean admit(Person person, String path) {
        var local = LOCAL.matcher(path);
        if (!local.matches()) {
            return false;
        }
        if (local.group(1) == null) {
            return true;
        }
        var needed = new SimpleGrantedAuthority("ROLE_" + (local.group(2).equals("admin") ? Role.EDITOR : Role.STAFF));
        return person.places().stream()
                .filter(it -> it.address().equals(local.group(1)))
                .anyMatch(it -> it.role().authorities().contains(needed));
    }

    private static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .map(PathPatternRequestMatcher::pathPattern)
                .map(RequestMatcher.class::cast)
                .toList());
    }

    private static RequestMatcher ofMunicipality(String pattern) {
        var path = PathPatternRequestMatcher.pathPattern(pattern);
        return request -> path.matches(request)
                && request.getAttribute(MunicipalityDetails.class.getName()) instanceof MunicipalityDetails;
    }
}
