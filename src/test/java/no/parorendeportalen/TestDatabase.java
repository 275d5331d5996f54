package no.parorendeportalen;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.parorendeportalen.demonstration.TrustedConnections;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for tests: in a container where Docker answers, otherwise embedded. One server a JVM, one database a context, and the
 * same two roles as in production.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Host, port and superuser of the one server. */
    private record Server(String host, int port, String superuser) {

        String url(String database) {
            return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
        }

        Connection connect(String database) throws SQLException {
            return DriverManager.getConnection(url(database), superuser, "");
        }
    }

    private static final class Holder {
        static final Server SERVER = start();
    }

    private static Server start() {
        try {
            var server = DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
            try (var superuser = server.connect("postgres");
                    var statement = superuser.createStatement()) {
                statement.execute("create role portal_owner login");
                statement.execute("create role portal_app login");
            }
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Server container() {
        @SuppressWarnings("resource") // stopped with the JVM
        var container = new PostgreSQLContainer("postgres:18-alpine")
                .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust")
                .withUsername("postgres");
        container.start();
        return new Server(container.getHost(), container.getFirstMappedPort(), "postgres");
    }

    private static Server embedded() throws IOException {
        @SuppressWarnings("resource") // stopped with the JVM
        var server = EmbeddedPostgres.builder().start();
        return new Server("localhost", server.getPort(), "postgres");
    }

    /** An empty database with the rights that {@code db/roles.sql} gives; its name. */
    public static String create() {
        var name = "test_" + COUNT.incrementAndGet();
        try (var superuser = Holder.SERVER.connect("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("create database " + name + " owner portal_owner template template0 encoding 'UTF8'");
            statement.execute("revoke all on database " + name + " from public");
            statement.execute("grant connect on database " + name + " to portal_app");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return name;
    }

    public static String url(String database) {
        return Holder.SERVER.url(database);
    }

    /** A connection as a superuser, who sees everything: for what a test sets up and looks up, never for what it tests. */
    public static Connection superuser(String url) throws SQLException {
        return DriverManager.getConnection(url, Holder.SERVER.superuser(), "");
    }

    /** A connection as the application's role, working for a municipality or, with null, for none. */
    public static Connection application(String url, @Nullable UUID municipality) throws SQLException {
        var connection = DriverManager.getConnection(url, "portal_app", "");
        try (var statement = connection.prepareStatement("select set_config('portal.municipality', ?, false)")) {
            statement.setString(1, municipality == null ? "" : municipality.toString());
            statement.execute();
        }
        return connection;
    }

    /** A connection as the owner of the tables, who migrates. */
    public static Connection owner(String url) throws SQLException {
        return DriverManager.getConnection(url, "portal_owner", "");
    }

    /** The name of this context's database. */
    record Name(String value) {}

    @Bean
    static Statements statements() {
        return new Statements();
    }

    /** Nothing happens by itself while a test looks. */
    @Bean
    TaskScheduler taskScheduler() {
        return Mockito.mock();
    }

    /** As in production, but for the work that a guess costs: hundreds of people are added and signed in. */
    @Bean
    @Primary
    PasswordEncoder quickPasswords() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));
    }

    @Bean
    Name testDatabaseName() {
        return new Name(create());
    }

    @Bean
    JdbcConnectionDetails testApplicationConnection(Name database) {
        return TrustedConnections.application(url(database.value()));
    }

    @Bean
    FlywayConnectionDetails testOwnerConnection(Name database) {
        return TrustedConnections.owner(url(database.value()));
    }
}
