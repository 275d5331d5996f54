package no.parorendeportalen.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.admin.Office;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;

/** What somebody says of what they have taken is kept as it was said, and counts as it was said last. */
@PortalTest
class CompletionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    ApplicationContext context;

    @Autowired
    CompletionService completions;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    UnitService units;

    @Autowired
    AccountService accounts;

    @Autowired
    Clock clock;

    @Autowired
    JdbcConnectionDetails database;

    private Office office;
    private UUID kari;
    private UUID course;

    @BeforeEach
    void publish() {
        office = Office.open(municipalities, current, units, accounts);
        kari = office.add("kari", Role.STAFF, null);
        course = office.within(() -> TestCourses.publish(context, "Snakke med barn"));
    }

    private void as(UUID account, Runnable work) {
        office.within(() -> {
            TestCourses.as(account, work);
            return account;
        });
    }

    @Test
    void keepsEveryWordAndCountsTheLast() throws SQLException {
        as(kari, () -> {
            completions.record("snakke-med-barn", DAY);
            completions.record("snakke-med-barn", DAY);
            completions.withdraw("snakke-med-barn", DAY);
            completions.withdraw("snakke-med-barn", DAY);
            assertThat(completions.days(course)).isEmpty();
            completions.record("snakke-med-barn", DAY);
            completions.record("snakke-med-barn", DAY.minusYears(2));
            assertThat(completions.days(course)).containsExactly(DAY, DAY.minusYears(2));
        });
        assertThat(rows()).isEqualTo(4);
    }

    @Test
    void keepsOneOfManyThatComeAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            pool.invokeAll(Collections.nCopies(
                            16, Executors.callable(() -> as(kari, () -> completions.record("snakke-med-barn", DAY)))))
                    .forEach(it -> assertThat(it).succeedsWithin(Duration.ofSeconds(30)));
        } finally {
            pool.shutdownNow();
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsToComeAndWhatWasNeverSaid() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        as(
                kari,
                () -> assertThatThrownBy(() -> completions.record("snakke-med-barn", tomorrow))
                        .isInstanceOf(IllegalArgumentException.class));
        var ola = office.add("ola", Role.STAFF, null);
        as(kari, () -> completions.record("snakke-med-barn", DAY));
        as(
                ola,
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> completions.withdraw("snakke-med-barn", DAY)));
        as(kari, () -> assertThat(completions.days(course)).containsExactly(DAY));
    }

    @Test
    void letsTheDatabaseRefuseToForgetOrForesee() throws SQLException {
        as(kari, () -> completions.record("snakke-med-barn", DAY));
        try (var owner = TestDatabase.superuser(database.getJdbcUrl());
                var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from course_completion"))
                    .hasMessageContaining("only added to");
            assertThatThrownBy(() -> statement.execute("update course_completion set done_on = done_on"))
                    .hasMessageContaining("only added to");
            var row =
                    "insert into course_completion select municipality_id, gen_random_uuid(), 0, account_id, course_id, ";
            assertThatThrownBy(() -> statement.execute(
                            row + "current_date + 2, 1, null, false, now() from course_completion limit 1"))
                    .hasMessageContaining("check constraint");
            assertThatThrownBy(() -> statement.execute(
                            row + "date '2020-01-01', 2, 1, true, now() from course_completion limit 1"))
                    .hasMessageContaining("foreign key");
        }
    }

    private int rows() throws SQLException {
        try (var owner = TestDatabase.superuser(database.getJdbcUrl());
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from course_completion where account_id = '" + kari + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
