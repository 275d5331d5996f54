package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AddMember;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.attachment.TestAttachments;
import no.parorendeportalen.calendar.TestEvents;
import no.parorendeportalen.checklist.TestRuns;
import no.parorendeportalen.competence.TestCourses;
import no.parorendeportalen.document.SharedPointService;
import no.parorendeportalen.document.SharedPointWording;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.guide.TestGuides;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TenantEntity;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.network.TestRoles;
import no.parorendeportalen.offer.TestOffers;
import no.parorendeportalen.search.SearchTown;
import no.parorendeportalen.shared.Markdown;
import no.parorendeportalen.strategy.StrategyLoader;
import no.parorendeportalen.strategyfile.StrategyFile;
import no.parorendeportalen.strategyfile.StrategyFiles;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.ReportService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No municipality sees or touches another's: not by SQL as the application's role, not by entities, not by any page. */
@PortalTest
class TenantIsolationTests {

    private static final String HIDDEN = "42501";
    private static final String NOT_THERE = "23503";

    /** People have one account, whatever municipalities they work for; a session says only who. */
    private static final List<String> GLOBAL =
            List.of("account", "password_link", "spring_session", "spring_session_attributes");

    @Autowired
    ApplicationContext context;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    AccountService accounts;

    @Autowired
    StrategyLoader loader;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    private Connection superuser;
    private UUID own;
    private UUID other;

    /** Two municipalities whose strategies are drafts, so that only the walls stand between them. */
    @BeforeEach
    void addTwo() throws SQLException {
        superuser = TestDatabase.superuser(database.getJdbcUrl());
        own = draft();
        other = draft();
    }

    private UUID draft() throws SQLException {
        var municipality = TestMunicipalities.add(municipalities);
        loader.load(StrategyFiles.read(StrategyFiles.onHearing(municipality.address())));
        run(superuser, "update revision set state = 'DRAFT' where municipality_id = '" + municipality.id() + "'");
        current.during(municipality, () -> {
            var unit = context.getBean(UnitService.class).named("Prøveenheten");
            accounts.add(new AddMember(municipality.address() + "@prove.example", "Prøve", Role.STAFF, unit));
            TestRuns.whole(context, "Prøveliste");
            context.getBean(SharedPointService.class)
                    .add(UUID.randomUUID(), new SharedPointWording("Prøvepunkt", "", "", null));
        });
        current.during(municipality, () -> SearchTown.fill(context));
        current.during(municipality, () -> {
            var shelf = new Shelf(context, "Prøve").one();
            context.getBean(ReportService.class).receive(KeptKind.SITUATION, shelf.situation(), "Det er feil");
            TestGuides.whole(context, "Prøve", shelf.offer(), 1);
            var offer = TestOffers.whole(context, "Prøve", Set.of(shelf.situation()), Set.of(shelf.right()), 1);
            TestCourses.whole(context, "Prøve", unit(), account(), 1);
            var attachment = TestAttachments.keep(context, "Prøve.pdf");
            TestDocuments.readFor(context, TestDocuments.whole(context, "Prøve", offer, attachment), unit(), account());
            TestEvents.write(context, TestEvents.said("Prøve", LocalDateTime.of(2098, 1, 1, 12, 0)), null);
            new TestRoles(context).whole("Prøve", unit(), account(), 1);
        });
        run(superuser, """
                insert into revision_step (municipality_id, id, version, revision_id, number, step, state, taken_at)
                select municipality_id, gen_random_uuid(), 0, id, 1, 'START', state, now() from revision where municipality_id = '%s'
                """.formatted(municipality.id()));
        return municipality.id();
    }

    private UUID unit() {
        return context.getBean(UnitService.class).units().open().get(0).id();
    }

    private UUID account() {
        return context.getBean(Colleagues.class).all().get(0).account();
    }

    @AfterEach
    void close() throws SQLException {
        superuser.close();
    }

    /** A plan that a connection has kept from a small municipality compares millions of pairs for a large one. */
    @Test
    void plansForTheMunicipalityThatAsks() {
        assertThat(context.getBean(JdbcClient.class)
                        .sql("show plan_cache_mode")
                        .query(String.class)
                        .single())
                .isEqualTo("force_custom_plan");
    }

    @Test
    void holdsEveryTableByRowLevelSecurity() throws SQLException {
        assertThat(texts(superuser, """
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
                            and not (c.relrowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid))
                        """)).containsExactlyInAnyOrderElementsOf(GLOBAL);
        assertThat(
                        texts(
                                superuser,
                                "select relname from pg_class where relowner = (select oid from pg_roles where rolname = 'portal_app')"))
                .isEmpty();
        assertThat(texts(superuser, """
                        select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('v', 'm')
                        """)).as("views see past the walls").isEmpty();
        assertThat(tables()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void hasAMunicipalityInEveryTableButItsOwn() throws SQLException {
        var all = texts(superuser, """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p')
                """);
        all.removeAll(List.of("municipality", "flyway_schema_history"));
        all.removeAll(GLOBAL);

        assertThat(tables()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void showsNothingWithoutAMunicipality() throws SQLException {
        try (var nobody = TestDatabase.application(database.getJdbcUrl(), null)) {
            for (var table : tables()) {
                assertThat(count(superuser, table, "true")).as(table).isPositive();
                assertThat(count(nobody, table, "true")).as(table).isZero();
            }
        }
    }

    @Test
    void showsAMunicipalityItsOwnAndNothingElse() throws SQLException {
        try (var application = TestDatabase.application(database.getJdbcUrl(), own)) {
            for (var table : tables()) {
                assertThat(count(application, table, "true"))
                        .as(table)
                        .isPositive()
                        .isEqualTo(count(superuser, table, "municipality_id = '" + own + "'"));
                assertThat(count(application, table, "municipality_id <> '" + own + "'"))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void refusesARowThatSaysItIsAnothers() throws SQLException {
        try (var application = TestDatabase.application(database.getJdbcUrl(), own)) {
            for (var table : tables()) {
                var row = texts(
                                superuser,
                                "select to_jsonb(t)::text from %s t where municipality_id = '%s' limit 1"
                                        .formatted(table, other))
                        .get(0)
                        .replace("'", "''")
                        // A version begins as a draft, or is refused before it comes to the wall.
                        .replace("\"state\": \"APPROVED\"", "\"state\": \"DRAFT\"")
                        .replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"" + UUID.randomUUID() + "\"");
                var columns = one("select string_agg(column_name, ', ') from information_schema.columns"
                        + " where is_generated = 'NEVER' and table_schema = 'public' and table_name = '" + table + "'");
                refuses(
                        application,
                        "insert into %s (%s) select %s from jsonb_populate_record(null::%s, '%s')"
                                .formatted(table, columns, columns, table, row),
                        HIDDEN);
            }
        }
    }

    @Test
    void neitherChangesNorDeletesAnothers() throws SQLException {
        try (var application = TestDatabase.application(database.getJdbcUrl(), own)) {
            for (var table : List.of("goal", "chapter", "measure_edition", "owner", "revision")) {
                var where = " where municipality_id = '" + other + "'";
                assertThat(run(application, "update " + table + " set version = 99" + where))
                        .as(table)
                        .isZero();
                assertThat(run(application, "delete from " + table + where))
                        .as(table)
                        .isZero();
            }
            assertThat(run(application, "update municipality set name = 'Tatt' where id = '" + other + "'"))
                    .isZero();
            assertThat(run(application, "update municipality set name = 'Eget' where id = '" + own + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void doesNotGiveARowToAnother() throws SQLException {
        try (var application = TestDatabase.application(database.getJdbcUrl(), own)) {
            refuses(application, "update owner set municipality_id = '" + other + "'", HIDDEN);
        }
    }

    @Test
    void pointsNowhereIntoAnothers() throws SQLException {
        try (var application = TestDatabase.application(database.getJdbcUrl(), own)) {
            var area = one("select id::text from strategy_area where municipality_id = '" + other + "' and number = 1");
            var revision = one("select id::text from revision where municipality_id = '" + other + "'");
            var strategy = one("select id::text from strategy where municipality_id = '" + other + "'");
            var owner = one("select id::text from owner where municipality_id = '" + other + "' limit 1");
            var row = "('" + own + "', gen_random_uuid(), 0, '";

            refuses(application, "insert into goal values " + row + area + "', 99, 'Et mål', null)", NOT_THERE);
            refuses(
                    application,
                    "insert into strategy_area values " + row + revision + "', 99, null, 'Et', '')",
                    NOT_THERE);
            refuses(application, "insert into measure values " + row + strategy + "', 99)", NOT_THERE);
            refuses(
                    application,
                    "update measure_edition set position = 99, area_id = '" + area + "' where body like 'Ta i bruk%'",
                    NOT_THERE);
            refuses(
                    application,
                    "insert into responsibility select municipality_id, gen_random_uuid(), 0, id, '" + owner
                            + "', 99, 'CO' from measure_edition limit 1",
                    NOT_THERE);
            refuses(
                    application,
                    "insert into measure_edition_related_area (edition_id, area_id) select id, '" + area
                            + "' from measure_edition limit 1",
                    NOT_THERE);
        }
    }

    /** What is asked of one person across municipalities is answered for that person alone, and to the application alone. */
    @Test
    void looksAcrossMunicipalitiesOnlyForOnePerson() throws SQLException {
        var person = one("select account_id::text from membership where municipality_id = '" + other + "'");
        try (var application = TestDatabase.application(database.getJdbcUrl(), own)) {
            assertThat(texts(application, "select municipality_id::text from memberships_of('" + person + "')"))
                    .containsExactly(other.toString());
            assertThat(texts(application, "select belongs_elsewhere('" + person + "')::text"))
                    .containsExactly("true");
        }
        assertThat(texts(superuser, """
                        select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where n.nspname = 'public' and p.prosecdef
                            and (has_function_privilege('public', p.oid, 'execute') or p.proconfig is null)
                        """)).isEmpty();
    }

    /** For the tables that come later: a foreign key without the municipality would be a door. */
    @Test
    void carriesTheMunicipalityInEveryForeignKey() throws SQLException {
        assertThat(texts(superuser, """
                        select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
                        where k.contype = 'f'
                            and k.confrelid not in ('municipality'::regclass, 'account'::regclass, 'spring_session'::regclass)
                            and not ('municipality_id' in (select a.attname from pg_attribute a
                                                           where a.attrelid = k.conrelid and a.attnum = any (k.conkey))
                                and 'municipality_id' in (select a.attname from pg_attribute a
                                                          where a.attrelid = k.confrelid and a.attnum = any (k.confkey)))
                        """)).isEmpty();
    }

    @Test
    void makesEveryEntityATenants() {
        assertThat(entities.getMetamodel().getEntities())
                .filteredOn(it -> !Set.of("Municipality", "Account").contains(it.getName()))
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(it -> TenantEntity.class.isAssignableFrom(it.getJavaType()));
    }

    @Test
    void showsAThirdMunicipalityNothingOfTheOthers() {
        var third = TestMunicipalities.add(municipalities).address();
        var pages = new Pages(port);
        var secrets = secrets();

        for (var pattern : publicPatterns()) {
            var address = pattern.replace("{municipality}", third)
                    .replaceAll("\\{number[^/]*}", "1")
                    .replaceAll("\\{[^/]*}", "innledning");
            var response = pages.get(address);
            assertThat(response.statusCode()).as(address).isIn(200, 404);
            assertThat(response.body()).as(address).doesNotContain(secrets);
            if (pattern.contains("{number") || pattern.contains("{address")) {
                assertThat(response.statusCode()).as(address).isEqualTo(404);
            }
        }
        assertThat(pages.get("/" + third + "/strategi").statusCode()).isEqualTo(200);
        assertThat(pages.get("/" + third + "/tiltak/1").statusCode()).isEqualTo(404);
        assertThat(pages.ok("/baerum/strategi/samlet")).containsAnyOf(secrets);
    }

    /** Every address of a municipality's that everybody can read; {@link RouteWalkTests} walks the others. */
    private List<String> publicPatterns() {
        var patterns = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(it -> patterns.addAll(it.getPatternValues()));
        patterns.removeIf(it -> !it.startsWith("/{municipality}") || it.matches("/\\{municipality}/(admin|ansatt).*"));
        assertThat(patterns).hasSizeGreaterThanOrEqualTo(10);
        return List.copyOf(patterns);
    }

    /** Beginnings of what the two real strategies say. */
    private static String[] secrets() {
        return Stream.of(StrategyFiles.baerum(), StrategyFiles.harstad())
                .flatMap(file -> Stream.concat(
                        file.measures().map(StrategyFile.Measure::text),
                        file.areas().stream().map(StrategyFile.Area::text)))
                .filter(it -> it != null && it.length() > 40)
                .map(it -> Markdown.plain(it).lines().findFirst().orElseThrow())
                .filter(it -> it.length() > 40)
                .map(it -> it.substring(0, 40))
                .toArray(String[]::new);
    }

    private List<String> tables() throws SQLException {
        return texts(superuser, """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id'
                where n.nspname = 'public' and c.relkind in ('r', 'p') order by c.relname
                """);
    }

    private String one(String sql) throws SQLException {
        return texts(superuser, sql).get(0);
    }

    private static void refuses(Connection connection, String sql, String state) {
        assertThatExceptionOfType(SQLException.class)
                .as(sql)
                .isThrownBy(() -> run(connection, sql))
                .satisfies(
                        it -> assertThat(it.getSQLState()).as(it.getMessage()).isEqualTo(state));
    }

    private static long count(Connection connection, String table, String where) throws SQLException {
        return Long.parseLong(texts(connection, "select count(*)::text from " + table + " where " + where)
                .get(0));
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
