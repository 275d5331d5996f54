package no.parorendeportalen.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import no.parorendeportalen.PortalApplication;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.benchmark.PageBenchmark.Size;
import no.parorendeportalen.demonstration.TrustedConnections;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole portal as it is delivered, on a database of its own, with a small and a large municipality. */
final class Portal {

    private static final class Holder {
        static final Portal PORTAL = new Portal();
    }

    private final Map<Size, FilledTown> towns;

    private Portal() {
        var context = new SpringApplicationBuilder(PortalApplication.class, Database.class)
                .profiles("test")
                .initializers(Portal::withoutTests)
                .run("--server.port=0");
        var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        this.towns = Map.of(Size.FEW, filled(context, port, Size.FEW), Size.MANY, filled(context, port, Size.MANY));
        analyze(context);
    }

    /** Started when it is first asked for; it ends with the process. */
    static Portal get() {
        return Holder.PORTAL;
    }

    FilledTown town(Size size) {
        return towns.get(size);
    }

    private static FilledTown filled(ApplicationContext context, int port, Size size) {
        return new FilledTown(context, port, size.count());
    }

    /** As a server that has been up for a day would have done by itself. */
    private static void analyze(ApplicationContext context) {
        try (var owner = TestDatabase.owner(context.getBean(Database.class).url());
                var statement = owner.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void withoutTests(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
    }

    /** The tests' own pages and their watching data source lie on the same class path. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }

    /** Not found by itself, but given. */
    static class Database {

        private final String url = TestDatabase.url(TestDatabase.create());

        String url() {
            return url;
        }

        @Bean
        JdbcConnectionDetails benchmarkApplicationConnection() {
            return TrustedConnections.application(url);
        }

        @Bean
        FlywayConnectionDetails benchmarkOwnerConnection() {
            return TrustedConnections.owner(url);
        }
    }
}
