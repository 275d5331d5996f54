package no.parorendeportalen.access;

import jakarta.servlet.DispatcherType;
import javax.sql.DataSource;
import no.parorendeportalen.shared.PortalSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in the database: they survive a restart, and several portals can share them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionConfiguration {

    private static final int BEFORE_SECURITY = -150;

    static final String COOKIE = "portal-okt";

    @Bean
    CookieSerializer sessionCookie(PortalSettings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(settings.isHttps());
        return cookie;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTime(PortalSettings settings) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(settings.sessionIdle());
    }

    /** Two requests of a session that tell something at once: the later one's word stands, instead of an error. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> atOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Sessions know of no municipality, so that a transaction of theirs need not be told any. For them alone. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(DataSource database) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transaction;
    }

    /** After the municipality is known from the path, before security. */
    @Bean
    FilterRegistrationBean<NoSession> noSessionForThePublic() {
        var filter =
                new FilterRegistrationBean<>(new NoSession(new OrRequestMatcher(WorkPaths.WORK, WorkPaths.ENTRANCE)));
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }
}
