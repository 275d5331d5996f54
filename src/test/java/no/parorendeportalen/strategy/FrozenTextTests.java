package no.parorendeportalen.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.strategyfile.StrategyFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What the database itself refuses, in SQL and as the application's role. Everything is rolled back. */
@PortalTest
class FrozenTextTests {

    private static final String FROZEN = "23000";
    private static final String NOT_ALLOWED = "42501";

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    StrategyLoader loader;

    @Autowired
    JdbcConnectionDetails database;

    private Connection adopted;
    private Connection onHearing;

    @BeforeEach
    void connect() throws SQLException {
        adopted = connect("baerum");
        onHearing = connect("harstad");
    }

    private Connection connect(String address) throws SQLException {
        UUID municipality = municipalities.at(address).orElseThrow().id();
        var connection = TestDatabase.application(database.getJdbcUrl(), municipality);
        connection.setAutoCommit(false);
        return connection;
    }

    @AfterEach
    void rollBack() throws SQLException {
        for (var connection : new Connection[] {adopted, onHearing}) {
            connection.rollback();
            connection.close();
        }
    }

    static Stream<String> changes() {
        return Stream.of(
                "update chapter set body = body || '.'",
                "update chapter set title = 'Noe annet'",
                "update source_reference set body = body || '.'",
                "update strategy_area set body = body || '.'",
                "update strategy_area set title = 'Noe annet'",
                "update goal set table_text = 'Noe annet'",
                "update approach set prose_text = 'Noe annet'",
                "update measure_edition set body = 'Noe annet'",
                "update measure_edition set plain_language = 'Noe annet'",
                "update measure_edition set owners_text = 'Noen andre'",
                "update measure_edition set timeline_text = 'En annen gang', timeline_kind = 'CONTINUOUS', timeline_from = null, "
                        + "timeline_to = null",
                "update measure_edition set approach_id = null",
                "update measure_edition set origin = 'DECISION'",
                "update measure_edition set position = position + 100",
                "update measure_edition set removed_reason = 'Bort', position = null",
                "update measure_edition set split_from_id = (select id from measure m where m.id <> measure_id limit 1)",
                "update chapter set removed_reason = 'Bort', position = null",
                "update strategy_area set removed_reason = 'Bort', number = null",
                "update goal set copied_from_id = id",
                "update revision set based_on_id = id",
                "update responsibility set role = 'CO'",
                "update revision set title = 'Noe annet'",
                "update revision set epigraph = 'Noe annet'",
                "update revision set period_from = 2000, period_to = 2100",
                "update revision set area_word = 'Noe annet'",
                "update revision set state = 'DRAFT', title = 'Noe annet'",
                "delete from chapter",
                "delete from source_reference",
                "delete from goal",
                "delete from approach",
                "delete from responsibility",
                "delete from measure_edition",
                "delete from strategy_area",
                "delete from revision",
                "insert into chapter select municipality_id, gen_random_uuid(), 0, revision_id, null, 99, null, 'Ny', 'ny', 'Nytt' "
                        + "from chapter limit 1",
                "insert into source_reference select municipality_id, gen_random_uuid(), 0, revision_id, 99, 'Ny' "
                        + "from source_reference limit 1",
                "insert into strategy_area select municipality_id, gen_random_uuid(), 0, revision_id, 99, null, 'Nytt', '' "
                        + "from strategy_area limit 1",
                "insert into goal select municipality_id, gen_random_uuid(), 0, id, 99, 'Nytt', null from strategy_area limit 1",
                "insert into approach select municipality_id, gen_random_uuid(), 0, id, 99, 'Nytt', null from strategy_area limit 1",
                "with m as (insert into measure select municipality_id, gen_random_uuid(), 0, id, 999 from strategy "
                        + "returning municipality_id, id) insert into measure_edition (municipality_id, id, version, measure_id, "
                        + "revision_id, area_id, position, timeline_kind, origin) select m.municipality_id, gen_random_uuid(), 0, "
                        + "m.id, a.revision_id, a.id, 99, 'NOT_STATED', 'PLAN' from m, strategy_area a where a.number = 1",
                "insert into responsibility select e.municipality_id, gen_random_uuid(), 0, e.id, o.id, 99, 'CO' "
                        + "from measure_edition e, owner o where not exists (select 1 from responsibility r "
                        + "where r.edition_id = e.id and r.owner_id = o.id) limit 1",
                "insert into measure_edition_related_area (municipality_id, edition_id, area_id) select e.municipality_id, e.id, a.id "
                        + "from measure_edition e, strategy_area a where not exists (select 1 from measure_edition_related_area r "
                        + "where r.edition_id = e.id and r.area_id = a.id) limit 1");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesToChangeAnAdoptedText(String change) throws SQLException {
        refuses(adopted, change, FROZEN);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesToChangeATextOnHearing(String change) throws SQLException {
        refuses(onHearing, change, FROZEN);
    }

    @Test
    void refusesToChangeWhatAMeasureIsRelatedTo() throws SQLException {
        refuses(
                onHearing,
                "update measure_edition_related_area r set area_id = (select a.id from strategy_area a where not exists "
                        + "(select 1 from measure_edition_related_area o where o.edition_id = r.edition_id and o.area_id = a.id) limit 1)",
                FROZEN);
        refuses(onHearing, "delete from measure_edition_related_area", FROZEN);
    }

    /** Without this the tests above would pass on a database that refuses everything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update chapter set body = body || '.'",
                "update goal set table_text = 'Noe annet'",
                "update measure_edition set body = 'Noe annet'",
                "update responsibility set role = 'CO'",
                "update revision set title = 'Noe annet'",
                "delete from measure_edition_related_area",
                "delete from source_reference",
                "insert into goal select municipality_id, gen_random_uuid(), 0, id, 99, 'Nytt', null from strategy_area"
            })
    void letsADraftChange(String change) throws SQLException {
        run(onHearing, "update revision set state = 'DRAFT'");

        assertThat(run(onHearing, change)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "chapter, revision_id",
        "source_reference, revision_id",
        "strategy_area, revision_id",
        "goal, area_id",
        "approach, area_id"
    })
    void refusesToMoveARowBetweenADraftAndAFrozenRevision(String table, String parent) throws SQLException {
        propose();
        run(onHearing, "update revision set state = 'ADOPTED', decided = true");
        run(onHearing, """
                insert into revision select municipality_id, gen_random_uuid(), 0, strategy_id, 2, title, epigraph, 'DRAFT', null, null,
                    null, null, false, null, null, null, area_word, areas_title, null, plan_title, null, null, null from revision
                """);
        run(onHearing, """
                insert into strategy_area select municipality_id, gen_random_uuid(), 0, id, 1, null, 'Nytt', '' from revision where number = 2
                """);
        run(onHearing, """
                insert into chapter select municipality_id, gen_random_uuid(), 0, id, null, 1, null, 'Nytt', 'nytt-kapittel', ''
                from revision where number = 2
                """);
        run(onHearing, """
                insert into source_reference select municipality_id, gen_random_uuid(), 0, id, 99, 'Ny' from revision where number = 2
                """);
        run(onHearing, """
                insert into goal select municipality_id, gen_random_uuid(), 0, id, 99, 'Nytt', null from strategy_area where title = 'Nytt'
                """);
        run(onHearing, """
                insert into approach select municipality_id, gen_random_uuid(), 0, id, 99, 'Nytt', null from strategy_area
                where title = 'Nytt'
                """);
        var parents = parent.equals("revision_id") ? "revision where number = %d" : """
                strategy_area where revision_id = (select id from revision where number = %d) order by number limit 1
                """;
        var into = "update %s set %s = (select id from %s) where %s = (select id from %s)";

        refuses(onHearing, into.formatted(table, parent, parents.formatted(1), parent, parents.formatted(2)), FROZEN);
        refuses(onHearing, into.formatted(table, parent, parents.formatted(2), parent, parents.formatted(1)), FROZEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "HEARING", "ASSESSMENT", "PROPOSED", "RETURNED", "WITHDRAWN"})
    void refusesToTakeAnAdoptionBack(String state) throws SQLException {
        refuses(adopted, "update revision set state = '" + state + "'", FROZEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADOPTED", "DRAFT"})
    void refusesToBringASupersededOneBack(String state) throws SQLException {
        assertThat(run(adopted, "update revision set state = 'SUPERSEDED'")).isEqualTo(1);

        refuses(adopted, "update revision set state = '" + state + "'", FROZEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision_body = 'Formannskapet'",
                "decision_date = '2021-01-01'",
                "decision_case_number = '1/21'",
                "decided = false"
            })
    void refusesToChangeADecision(String change) throws SQLException {
        refuses(adopted, "update revision set " + change, FROZEN);
    }

    @Test
    void refusesAnAdoptionWithoutADecision() throws SQLException {
        propose();

        refuses(onHearing, "update revision set state = 'ADOPTED'", "23514");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADOPTED", "SUPERSEDED", "RETURNED"})
    void knowsTheWaysBetweenStates(String state) throws SQLException {
        refuses(onHearing, "update revision set state = '" + state + "', decided = true", FROZEN);
    }

    @Test
    void beginsEachRevisionAsADraft() throws SQLException {
        refuses(adopted, """
                insert into revision select municipality_id, gen_random_uuid(), 0, strategy_id, 2, title, epigraph, 'HEARING', null, null,
                    null, null, false, null, null, null, area_word, areas_title, null, plan_title, null, null, null from revision
                """, FROZEN);
    }

    /** A measure that waits for the decision gets its day in the transaction that records it; nothing else changes with it. */
    @Test
    void datesWhatWaitedForTheDecisionAndNothingElse() throws SQLException {
        propose();

        assertThat(run(
                        onHearing,
                        "update measure_edition set timeline_from = '2027-01-15' where timeline_kind = 'AFTER_EVENT'"))
                .isEqualTo(2);
        refuses(
                onHearing,
                "update measure_edition set timeline_from = '2028-01-15' where timeline_kind = 'AFTER_EVENT'",
                FROZEN);
        refuses(onHearing, "update measure_edition set body = 'Noe annet' where timeline_kind = 'AFTER_EVENT'", FROZEN);
    }

    @Test
    void keepsTheNamesThatStandInAFrozenText() throws SQLException {
        refuses(adopted, "update owner set name = 'Et annet navn' where address = 'pleie-og-omsorg'", FROZEN);
        run(
                adopted,
                "insert into owner select municipality_id, gen_random_uuid(), 0, kind, 'Ny', 'ny' from owner limit 1");
        assertThat(run(adopted, "update owner set name = 'Nyere' where address = 'ny'"))
                .isEqualTo(1);
    }

    @Test
    void keepsTheStepsOfARevision() throws SQLException {
        var address = TestMunicipalities.add(municipalities).address();
        loader.load(StrategyFiles.read(StrategyFiles.small(address)));
        try (var application = connect(address);
                var owner = TestDatabase.owner(database.getJdbcUrl())) {
            run(application, """
                    insert into revision_step
                    select municipality_id, gen_random_uuid(), 0, id, 1, 'WITHDRAW', 'WITHDRAWN', now(), 'Kari', 'Nei' from revision
                    """);
            refuses(application, "update revision_step set reason = 'Ja'", NOT_ALLOWED);
            refuses(application, "delete from revision_step", NOT_ALLOWED);
            application.commit();

            owner.setAutoCommit(false);
            refuses(owner, "update revision_step set reason = 'Ja'", FROZEN);
            refuses(owner, "delete from revision_step", FROZEN);
            owner.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'TAKE_BACK', 'DRAFT', now(), 'Kari'",
                "'PROPOSE_WITHOUT_HEARING', 'PROPOSED', now(), 'Kari'",
                "'ADOPT', 'ADOPTED', now(), 'Kari', null, 'Kommunestyret', current_date",
                "'SEND_BACK', 'RETURNED', now(), 'Kari', null, 'Kommunestyret', current_date, '26/1'"
            })
    void keepsNoStepWithoutItsReasonOrDecision(String step) throws SQLException {
        refuses(
                adopted,
                "insert into revision_step select municipality_id, gen_random_uuid(), 0, id, 99, " + step
                        + " from revision",
                "23514");
    }

    /** The next revision holds one measure of the former; the others are neither kept nor dropped. */
    @Test
    void letsNoMeasureVanishInAnAdoption() throws SQLException {
        run(adopted, """
                insert into revision (municipality_id, id, version, strategy_id, number, title, state, decided, area_word, areas_title, plan_title)
                select municipality_id, gen_random_uuid(), 0, strategy_id, 99, title, 'DRAFT', false, area_word, areas_title, plan_title
                from revision where state = 'ADOPTED'
                """);
        run(adopted, "update revision set state = 'PROPOSED' where number = 99");
        run(adopted, "update revision set state = 'SUPERSEDED' where state = 'ADOPTED'");

        refuses(
                adopted,
                "update revision set state = 'ADOPTED', decided = true, decision_date = current_date where number = 99",
                FROZEN);
    }

    private void propose() throws SQLException {
        run(onHearing, "update revision set state = 'ASSESSMENT'");
        run(onHearing, "update revision set state = 'PROPOSED'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number = number + 1000", "id = gen_random_uuid()"})
    void refusesToGiveAMeasureAnotherIdentity(String change) throws SQLException {
        run(onHearing, "update revision set state = 'DRAFT'");

        refuses(onHearing, "update measure set " + change, FROZEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategy", "measure"})
    void refusesToDeleteWhatLivesForEver(String table) throws SQLException {
        refuses(onHearing, "delete from " + table, NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strategy",
                "revision",
                "chapter",
                "source_reference",
                "strategy_area",
                "goal",
                "approach",
                "measure",
                "measure_edition",
                "measure_edition_related_area",
                "owner",
                "responsibility",
                "revision_step"
            })
    void refusesToTruncateEvenForTheOwner(String table) throws SQLException {
        refuses(adopted, "truncate " + table + " cascade", NOT_ALLOWED);
        try (var owner = TestDatabase.owner(database.getJdbcUrl())) {
            owner.setAutoCommit(false);
            refuses(owner, "truncate " + table + " cascade", FROZEN);
            owner.rollback();
        }
    }

    @Test
    void refusesTheOwnerAChangeOfFrozenText() throws SQLException {
        try (var owner = TestDatabase.owner(database.getJdbcUrl())) {
            owner.setAutoCommit(false);
            refuses(owner, "update goal set table_text = 'Noe annet'", FROZEN);
            owner.rollback();
        }
    }

    /** One who writes while another adopts: the text is either there before the adoption, or refused. */
    @Test
    void keepsAnAdoptionWaitingForTextThatIsBeingWritten() throws SQLException {
        var address = TestMunicipalities.add(municipalities).address();
        loader.load(StrategyFiles.read(StrategyFiles.onHearing(address)));
        try (var writer = connect(address);
                var adopter = connect(address)) {
            run(writer, "update revision set state = 'DRAFT'");
            writer.commit();
            run(writer, "update goal set prose_text = 'Mens noen vedtar'");
            run(adopter, "set local lock_timeout = '300ms'");

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> run(adopter, "update revision set state = 'HEARING'"))
                    .satisfies(it -> assertThat(it.getSQLState()).isEqualTo("55P03"));
            adopter.rollback();
            writer.commit();

            assertThat(run(adopter, "update revision set state = 'HEARING'")).isEqualTo(1);
            adopter.commit();
            refuses(writer, "update goal set prose_text = 'Etter at noen vedtok'", FROZEN);
            writer.rollback();
        }
    }

    private static void refuses(Connection connection, String sql, String state) throws SQLException {
        var before = connection.setSavepoint();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(connection, sql))
                .satisfies(
                        it -> assertThat(it.getSQLState()).as(it.getMessage()).isEqualTo(state));
        connection.rollback(before);
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }
}
