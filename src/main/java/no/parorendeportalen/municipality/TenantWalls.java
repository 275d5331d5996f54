package no.parorendeportalen.municipality;

import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionStatus;

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

    @Bean
    TransactionExecutionListener rowLevelSecurity(
            CurrentMunicipality current, DataSource database, ObjectProvider<PlatformTransactionManager> manager) {
        var jdbc = new JdbcTemplate(database);
        return new TransactionExecutionListener() {
            @Override
            public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
                if (failure == null) {
                    current.find().ifPresent(it -> tell(it, transaction));
                }
            }

            private void tell(MunicipalityDetails municipality, TransactionExecution transaction) {
                try {
                    jdbc.queryForObject(
                            "select set_config('portal.municipality', ?, true)",
                            String.class,
                            municipality.id().toString());
                } catch (RuntimeException failed) {
                    abandon(transaction, failed);
                    throw failed;
                }
            }

            /** Nobody else does: the dead connection would stay with this thread, and each of its later requests would fail. */
            private void abandon(TransactionExecution transaction, RuntimeException failed) {
                try {
                    manager.getObject().rollback((TransactionStatus) transaction);
                } catch (TransactionException connectionGone) {
                    failed.addSuppressed(connectionGone);
                }
            }
        };
    }
}
