package no.parorendeportalen.access;

import jakarta.servlet.DispatcherType;
import java.util.List;
import no.parorendeportalen.municipality.MunicipalityDetails;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
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
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The filter chain. Deny by default: what no feature has declared public is not there for who is not signed in (404, so that nothing is
 * given away). Public pages have no session, no cookie and no request cache.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** Without nonces, so that a page can be kept as bytes. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    private static final int BEFORE_ALL = -400;

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain publicPages(HttpSecurity http, List<PublicPaths> declared) throws Exception {
        var publicPaths = declared.stream()
                .flatMap(it -> it.patterns().stream())
                .map(SecurityConfiguration::matcher)
                .toArray(RequestMatcher[]::new);
        return http.authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(publicPaths)
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

    /** {@code /{municipality}} is for a municipality that exists, not for everything at the top level. */
    private static RequestMatcher matcher(String pattern) {
        var path = PathPatternRequestMatcher.pathPattern(pattern);
        return pattern.startsWith("/{municipality}")
                ? new AndRequestMatcher(
                        path, it -> it.getAttribute(MunicipalityDetails.class.getName()) instanceof MunicipalityDetails)
                : path;
    }

    /** Before every other filter, not in the chain: what is refused on the way to the chain has its headers too. */
    @Bean
    FilterRegistrationBean<HeaderWriterFilter> securityHeaders() {
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
                new HstsHeaderWriter(),
                new CacheControlHeadersWriter())));
        filter.setOrder(BEFORE_ALL);
        return filter;
    }

    /** Nobody signs in yet; without this a default account would be made. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new org.springframework.security.authentication.AuthenticationServiceException("Nobody signs in");
        };
    }
}
