package no.parorendeportalen.shared;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets. A wrong setting stops the start.
 *
 * @param production true where the portal serves the public; then it needs a database and {@code portal.base-url}
 * @param baseUrl where the public reaches the portal, without a path, for example {@code https://parorende.example.no}; what is handed
 *     out of the portal (files, mail) has its links from here and never from a request's own headers
 * @param dataDirectory where a demonstration keeps its database
 * @param sessionIdle how long somebody stays signed in without doing anything: 5 minutes to 12 hours
 * @param mailFrom who the portal's mail is from, for example {@code ikke-svar@example.no}; needed where mail is configured
 * @param development true shows the component gallery; refused in production
 */
@ConfigurationProperties("portal")
public record PortalSettings(
        @DefaultValue("false") boolean production,
        @Nullable URI baseUrl,
        Path dataDirectory,
        @DefaultValue("15m") Duration sessionIdle,
        @Nullable String mailFrom,
        @DefaultValue("false") boolean development) {

    private static final Duration SHORTEST_IDLE = Duration.ofMinutes(5);
    private static final Duration LONGEST_IDLE = Duration.ofHours(12);

    public PortalSettings {
        if (production && baseUrl == null) {
            throw new SettingRefused(
                    "portal.production=true needs portal.base-url.",
                    "Set PORTAL_BASE_URL to the address the public uses, for example https://parorende.example.no.");
        }
        if (production && development) {
            throw new SettingRefused(
                    "portal.development=true has no place in production.", "Take PORTAL_DEVELOPMENT away.");
        }
        if (sessionIdle.compareTo(SHORTEST_IDLE) < 0 || sessionIdle.compareTo(LONGEST_IDLE) > 0) {
            throw new SettingRefused(
                    "portal.session-idle must be from 5 minutes to 12 hours: " + sessionIdle.toMinutes() + " minutes.",
                    "Write it like PORTAL_SESSION_IDLE=30m.");
        }
        if (baseUrl != null && !isOrigin(baseUrl)) {
            throw new SettingRefused(
                    "portal.base-url must be http(s)://host[:port] without a path: " + baseUrl,
                    "Write it like https://parorende.example.no.");
        }
    }

    /** Whether the public comes by https: behind a proxy the request itself does not tell. */
    public boolean isHttps() {
        return baseUrl != null && "https".equals(baseUrl.getScheme());
    }

    private static boolean isOrigin(URI url) {
        return ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                && url.getHost() != null
                && url.getUserInfo() == null
                && (url.getPath() == null || url.getPath().isEmpty())
                && url.getQuery() == null
                && url.getFragment() == null;
    }
}
