package no.parorendeportalen.municipality;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import no.parorendeportalen.shared.PortalSettings;
import org.hibernate.Session;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;

/**
 * The two walls between municipalities. Hibernate filters entities by tenant; PostgreSQL's row-level security filters everything, native
 * SQL included, by a setting that lives as long as the transaction. With no municipality both show nothing.
 */
@Configuration(proxyBeanMethods = false)
class TenantWalls {

    /** No municipality has this id. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Bean
    HibernatePropertiesCustomizer tenantFilter(CurrentMunicipality current) {
        var resolver = new CurrentTenantIdentifierResolver<UUID>() {
            @Override
            public UUID resolveCurrentTenantIdentifier() {
                return current.find().map(MunicipalityDetails::id).orElse(NOBODY);
            }

            @Override
            public boolean validateExistingCurrentSessions() {
                return true;
            }
        };
        return properties -> properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, resolver);
    }

    /** Set where the transaction begins, so that a connection that fails there is given back and told as a broken database. */
    @Bean
    JpaVendorAdapter rowLevelSecurity(CurrentMunicipality current) {
        var dialect = new HibernateJpaDialect() {
            @Override
            public Object beginTransaction(EntityManager entities, TransactionDefinition definition)
                    throws PersistenceException, SQLException, TransactionException {
                var transaction = super.beginTransaction(entities, definition);
                current.find()
                        .ifPresent(it -> entities.unwrap(Session.class).doWork(connection -> tell(connection, it)));
                return transaction;
            }
        };
        return new HibernateJpaVendorAdapter() {
            @Override
            public HibernateJpaDialect getJpaDialect() {
                return dialect;
            }
        };
    }

    /** A wrong setting is told before anything is migrated. */
    @Bean
    FlywayConfigurationCustomizer settingsFirst(PortalSettings settings) {
        return flyway -> {};
    }

    private static void tell(Connection connection, MunicipalityDetails municipality) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('portal.municipality', ?, true)")) {
            statement.setString(1, municipality.id().toString());
            statement.execute();
        }
    }
}
