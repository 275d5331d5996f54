package no.parorendeportalen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.parorendeportalen.municipality.CurrentMunicipality;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves a municipality's public pages from the {@link PageCache}, and tells a browser that has the very page that it is still right. A
 * page is kept by its whole address; one with a search text in it is not kept.
 */
@Component
@Order(PageCacheFilter.AFTER_SECURITY)
class PageCacheFilter extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 100;

    private static final int LONGEST_ADDRESS = 500;

    private final PageCache cache;
    private final CurrentMunicipality current;

    PageCacheFilter(PageCache cache, CurrentMunicipality current) {
        this.cache = cache;
        this.current = current;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return current.find().isEmpty()
                || !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = address(request);
        var kept = cache.find(address);
        if (kept.isPresent()) {
            send(request, response, kept.get());
            return;
        }
        var wrapper = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, wrapper);
        if (wrapper.getStatus() != HttpServletResponse.SC_OK
                || !request.getMethod().equals("GET")) {
            wrapper.copyBodyToResponse();
            return;
        }
        var bytes = wrapper.getContentAsByteArray();
        var disposition = wrapper.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        send(
                request,
                response,
                isKept(request, address)
                        ? cache.keep(address, bytes, wrapper.getContentType(), disposition)
                        : new PageCache.Page(bytes, wrapper.getContentType(), disposition, PageCache.tag(bytes)));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, PageCache.Page page)
            throws IOException {
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

    private static boolean isKept(HttpServletRequest request, String address) {
        return address.length() <= LONGEST_ADDRESS && request.getParameter("q") == null;
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
