package no.parorendeportalen.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import no.parorendeportalen.shared.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Whether a browser says that a request comes from a page of the portal's own. What says nothing does not. */
@Component
class SameOrigin {

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final @Nullable String own;

    SameOrigin(PortalSettings settings) {
        this.own = settings.baseUrl() == null
                ? null
                : settings.baseUrl().getRawAuthority().toLowerCase(Locale.ROOT);
    }

    boolean isShownBy(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        var origin = authority(request.getHeader(HttpHeaders.ORIGIN));
        return origin != null && (origin.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST)) || origin.equals(own));
    }

    private static @Nullable String authority(@Nullable String origin) {
        try {
            var authority = origin == null ? null : URI.create(origin).getRawAuthority();
            return authority == null ? null : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
