package no.parorendeportalen.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.parorendeportalen.shared.PortalSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * The filter chains. Deny by default: what no feature has declared public, and is no work address, is not there (404, so that nothing is
 * given away). Public pages have no session, no cookie and no request cache, for those who are signed in too.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableMethodSecurity
class SecurityConfiguration {

    /** Without nonces, so that a page can be kept as bytes. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    /** Those of the forms of whoever is signed in. */
    static final CsrfTokenRepository CSRF_TOKENS = new HttpSessionCsrfTokenRepository();

    static final CsrfTokenRequestHandler CSRF_MASK = new XorCsrfTokenRequestAttributeHandler();

    /** Seconds. */
    private static final long A_YEAR = 31_536_000;

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** Signing in, and choosing a password: no session until it has succeeded, so the browser must show where a form comes from. */
    @Bean
    @Order(1)
    SecurityFilterChain entranceChain(HttpSecurity http, SameOrigin sameOrigin) throws Exception {
        return plain(http)
                .securityMatcher(WorkPaths.ENTRANCE)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(
                        it -> it.requestMatchers(request -> isReading(request) || sameOrigin.isShownBy(request))
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(
                        it -> it.authenticationEntryPoint((request, response, denied) -> response.sendError(403)))
                .build();
    }

    /** Those who work here. The session says who; the rest is asked of the database at each request. */
    @Bean
    @Order(2)
    SecurityFilterChain workChain(HttpSecurity http, WorkSession sessions, SameOrigin sameOrigin) throws Exception {
        return plain(http)
                .securityMatcher(WorkPaths.WORK)
                .securityContext(it -> it.securityContextRepository(new NullSecurityContextRepository()))
                // It would take each request for a sign-in, and give the session a new id and the forms a new token
                // each time.
                .sessionManagement(AbstractHttpConfigurer::disable)
                .csrf(it -> it.csrfTokenRepository(CSRF_TOKENS).csrfTokenRequestHandler(CSRF_MASK))
                .addFilterBefore(new WorkDoor(sessions, sameOrigin), CsrfFilter.class)
                .authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(WorkPaths.DECISIONS)
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers(WorkPaths.ADMINISTRATION)
                        .hasRole(Role.EDITOR.name())
                        .requestMatchers(WorkPaths.STAFF)
                        .hasRole(Role.STAFF.name())
                        .requestMatchers(WorkPaths.ACCOUNT)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(it -> it.accessDeniedHandler(refusing(sameOrigin)))
                .build();
    }

    /** Forms that everybody may send: nothing tells who, so the browser must show that it comes from a page of the portal's own. */
    @Bean
    @Order(3)
    SecurityFilterChain publicFormChain(HttpSecurity http, PublicPages publicPages, SameOrigin sameOrigin)
            throws Exception {
        return plain(http)
                .securityMatcher(request -> "POST".equals(request.getMethod()) && publicPages.take(request))
                .securityContext(it -> it.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(sameOrigin::isShownBy)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        it -> it.authenticationEntryPoint((request, response, denied) -> response.sendError(403)))
                .build();
    }

    /** A token that no longer holds, from a page of our own, is a form that lay open for long: what was typed is not lost. */
    private static AccessDeniedHandler refusing(SameOrigin sameOrigin) {
        return (request, response, denied) -> {
            if (denied instanceof CsrfException && sameOrigin.isShownBy(request)) {
                KeptForm.showContinue(request, response);
            } else {
                response.sendError(403);
            }
        };
    }

    static boolean isReading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static HttpSecurity plain(HttpSecurity http) throws Exception {
        return http.requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable);
    }

    @Bean
    SecurityFilterChain publicChain(HttpSecurity http, PublicPages publicPages) throws Exception {
        return http.authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(publicPages::contain)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        it -> it.authenticationEntryPoint((request, response, denied) -> response.sendError(404))
                                .accessDeniedHandler((request, response, denied) -> response.sendError(403)))
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Before every other filter, not in the chain: what is refused on the way to the chain has its headers too. */
    @Bean
    FilterRegistrationBean<HeaderWriterFilter> securityHeaders(PortalSettings settings) {
        var openers = new CrossOriginOpenerPolicyHeaderWriter();
        openers.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        var resources = new CrossOriginResourcePolicyHeaderWriter();
        resources.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        var filter = new FilterRegistrationBean<>(new HeaderWriterFilter(List.of(
                new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY_POLICY),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                new PermissionsPolicyHeaderWriter(PERMISSIONS),
                openers,
                resources,
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new XContentTypeOptionsHeaderWriter(),
                strictTransport(settings),
                new CacheControlHeadersWriter())));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Where the public comes by https. Other hosts of the municipality are its own. */
    private static HstsHeaderWriter strictTransport(PortalSettings settings) {
        return new HstsHeaderWriter(request -> settings.isHttps(), A_YEAR, false);
    }

    /** Signing in is {@link SignInService}'s; without this a default account would be made. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new AuthenticationServiceException("Nobody signs in here");
        };
    }
}
