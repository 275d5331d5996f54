package no.parorendeportalen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import no.parorendeportalen.access.PublicPages;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.web.PageCache.Page;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves the public pages, and those alone, from the {@link PageCache}, tells a browser that has the very page that it is still right,
 * and serves an older copy, as far as it is still right, while the database is away. A page is kept by its whole address; one with a search text in it is not kept.
 */
@Component
@Order(PageCacheFilter.AFTER_SECURITY)
class PageCacheFilter extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 100;

    private static final int LONGEST_ADDRESS = 500;
    private static final Set<MediaType> KEPT_TYPES = Set.of(
            MediaType.TEXT_HTML,
            MediaType.APPLICATION_JSON,
            new MediaType("text", "csv"),
            new MediaType("text", "calendar"));

    private final PageCache cache;
    private final PublicPages publicPages;
    private final CurrentMunicipality current;
    private final Clock clock;

    PageCacheFilter(PageCache cache, PublicPages publicPages, CurrentMunicipality current, Clock clock) {
        this.cache = cache;
        this.publicPages = publicPages;
        this.current = current;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var page = current.find().isPresent() || request.getRequestURI().equals("/");
        var reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !page || !reading || !publicPages.contain(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = address(request);
        var kept = cache.find(address);
        if (kept.filter(it -> it.isFresh(clock.instant())).isPresent()) {
            send(request, response, kept.get());
            return;
        }
        var older = kept.flatMap(it -> it.asOf(clock.instant()));
        var generation = cache.generation(address);
        var attempt = new Attempt(response, older.isPresent());
        chain.doFilter(request, attempt);
        if (attempt.isDatabaseAway() && older.isPresent()) {
            send(request, response, older.get());
        } else if (attempt.getStatus() != HttpServletResponse.SC_OK
                || !request.getMethod().equals("GET")
                || isNobodysBusiness(attempt)) {
            attempt.copyBodyToResponse();
        } else {
            var page = new Page(
                    attempt.getContentAsByteArray(),
                    attempt.getContentType(),
                    attempt.getHeader(HttpHeaders.CONTENT_DISPOSITION),
                    PageTime.whole(request),
                    PageTime.marked(request),
                    PageTime.freshUntil(request));
            if (isKept(request, address, page)) {
                cache.keep(address, page, generation);
            }
            send(request, response, page);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Page page) throws IOException {
        response.setHeader(HttpHeaders.ETAG, page.tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (page.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        if (page.disposition() != null) {
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, page.disposition());
        }
        response.setContentLength(page.bytes().length);
        response.getOutputStream().write(page.bytes());
    }

    /** Whether the page itself says that nobody is to keep it. */
    private static boolean isNobodysBusiness(Attempt attempt) {
        return "no-store".equals(attempt.getHeader(HttpHeaders.CACHE_CONTROL));
    }

    private static boolean isKept(HttpServletRequest request, String address, Page page) {
        return address.length() <= LONGEST_ADDRESS
                && !StringUtils.hasText(request.getParameter("q"))
                && Optional.ofNullable(page.contentType())
                        .map(MediaType::parseMediaType)
                        .filter(it -> KEPT_TYPES.stream().anyMatch(it::equalsTypeAndSubtype))
                        .isPresent();
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** A rendering that may fail: where there is an older copy, a broken database is not told to the reader. */
    private static final class Attempt extends ContentCachingResponseWrapper {

        private final boolean hasOlderCopy;
        private boolean databaseAway;

        private Attempt(HttpServletResponse response, boolean hasOlderCopy) {
            super(response);
            this.hasOlderCopy = hasOlderCopy;
        }

        boolean isDatabaseAway() {
            return databaseAway;
        }

        @Override
        public void sendError(int status) throws IOException {
            if (isForgiven(status)) {
                databaseAway = true;
            } else {
                super.sendError(status);
            }
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            if (isForgiven(status)) {
                databaseAway = true;
            } else {
                super.sendError(status, message);
            }
        }

        private boolean isForgiven(int status) {
            return hasOlderCopy && status == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
    }
}
