package no.parorendeportalen.demonstration;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The two roles of a database that trusts whoever reaches it and asks for no password: the demonstration's, and the tests'. */
public final class TrustedConnections {

    private static final String NO_PASSWORD = "";

    private TrustedConnections() {}

    /** As the role that owns nothing. */
    public static JdbcConnectionDetails application(String url) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "portal_app";
            }

            @Override
            public String getPassword() {
                return NO_PASSWORD;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    /** As the role that owns the tables and migrates them. */
    public static FlywayConnectionDetails owner(String url) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return "portal_owner";
            }

            @Override
            public String getPassword() {
                return NO_PASSWORD;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
