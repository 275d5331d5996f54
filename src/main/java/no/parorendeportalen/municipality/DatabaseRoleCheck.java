package no.parorendeportalen.municipality;

import no.parorendeportalen.shared.SettingRefused;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Refuses to start as a database role that row-level security does not hold: a superuser, one that may bypass it, or the owner of the
 * tables.
 */
@Component
@DependsOnDatabaseInitialization
class DatabaseRoleCheck implements InitializingBean {

    private static final String UNBOUND = """
            select r.rolsuper or r.rolbypassrls
                or exists (select 1 from pg_class c
                           where c.relkind = 'r' and c.relname = 'municipality' and pg_has_role(r.oid, c.relowner, 'member'))
            from pg_roles r where r.rolname = current_user
            """;

    private final JdbcTemplate jdbc;

    DatabaseRoleCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        if (!Boolean.FALSE.equals(jdbc.queryForObject(UNBOUND, Boolean.class))) {
            throw new SettingRefused(
                    "The portal must not connect to the database as a superuser or as the owner of the tables.",
                    "Set SPRING_DATASOURCE_USERNAME to the application's role (portal_app) and SPRING_FLYWAY_USER to the owner's.");
        }
    }
}
