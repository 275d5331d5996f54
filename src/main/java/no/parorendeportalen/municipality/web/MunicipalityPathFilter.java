package no.parorendeportalen.municipality.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityAddress;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the municipality from the first part of the path, before security and before any transaction. A path whose first part could be a
 * municipality and is none is answered with 404 here.
 */
@Component
@Order(MunicipalityPathFilter.BEFORE_SECURITY)
class MunicipalityPathFilter extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -200;

    private final MunicipalityService municipalities;
    private final CurrentMunicipality current;

    MunicipalityPathFilter(MunicipalityService municipalities, CurrentMunicipality current) {
        this.municipalities = municipalities;
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var segment = firstSegment(request.getRequestURI());
        if (!MunicipalityAddress.isPossible(segment)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<MunicipalityDetails> municipality;
        try {
            municipality = municipalities.at(segment);
        } catch (DataAccessException | TransactionException unavailable) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (municipality.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (hasSlashTooMany(request)) {
            redirectWithoutSlash(request, response);
            return;
        }
        request.setAttribute(MunicipalityDetails.class.getName(), municipality.get());
        current.begin(municipality.get());
        try {
            chain.doFilter(request, response);
        } finally {
            current.end();
        }
    }

    /** {@code /baerum/} is what people type; the page is {@code /baerum}. */
    private static boolean hasSlashTooMany(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.endsWith("/") && !path.endsWith("//") && isReading(request);
    }

    private static boolean isReading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    /** The path begins with a known municipality, so it leads nowhere else. */
    private static void redirectWithoutSlash(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", path.substring(0, path.length() - 1) + (query == null ? "" : "?" + query));
    }

    private static String firstSegment(String path) {
        var end = path.indexOf('/', 1);
        return path.length() < 2 ? "" : path.substring(1, end < 0 ? path.length() : end);
    }
}
