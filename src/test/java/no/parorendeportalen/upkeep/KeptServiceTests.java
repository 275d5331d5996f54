package no.parorendeportalen.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Statements;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.Town;
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.situation.TestSituations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;

/** What is done to all that is kept true, shown with situations. */
@PortalTest
class KeptServiceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    KeptService kept;

    @Autowired
    DueService due;

    @Autowired
    UnitService units;

    @Autowired
    Statements statements;

    @Autowired
    Clock clock;

    @Autowired
    JdbcConnectionDetails database;

    private Town town;
    private LocalDate today;

    @BeforeEach
    void build() {
        town = Town.empty(context);
        today = LocalDate.now(clock);
    }

    @Test
    void takesEachStepOnceAndNoneOnWhatSomebodyElseHasChanged() {
        town.here(() -> {
            var thing = TestSituations.write(context, "Demens", null);
            var first = kept.state(KeptKind.SITUATION, thing);
            assertThat(first.version()).isZero();

            var published = kept.take(KeptStep.PUBLISH, KeptKind.SITUATION, thing, first.version());
            assertThat(published.isPublic()).isTrue();
            // Pressed twice.
            assertThat(kept.take(KeptStep.PUBLISH, KeptKind.SITUATION, thing, first.version())
                            .version())
                    .isEqualTo(published.version());
            assertThatExceptionOfType(Stale.class)
                    .isThrownBy(() -> kept.take(KeptStep.REMOVE, KeptKind.SITUATION, thing, first.version()));

            kept.take(KeptStep.REMOVE, KeptKind.SITUATION, thing, published.version());
            assertThatExceptionOfType(Stale.class)
                    .isThrownBy(() -> kept.take(KeptStep.CONFIRM, KeptKind.SITUATION, thing, null));
            var back = kept.take(KeptStep.TAKE_BACK, KeptKind.SITUATION, thing, null);
            assertThat(back.isPublic()).as("as it was").isTrue();

            var confirmed = kept.take(KeptStep.CONFIRM, KeptKind.SITUATION, thing, null);
            assertThat(confirmed.freshness().checkedOn()).isEqualTo(today);
            assertThat(confirmed.freshness().nextCheck()).isEqualTo(today.plusMonths(6));
        });
    }

    @Test
    void listsWhatHasWaitedLongestFirstAndCountsTheSame() throws Exception {
        town.here(() -> TestSituations.write(context, "Et utkast", null));
        var never = town.here(() -> TestSituations.publish(context, "Aldri", null));
        var late = town.here(() -> TestSituations.publish(context, "For lenge siden", town.unit()));
        var latest = town.here(() -> TestSituations.publish(context, "For lengst siden", town.unit()));
        var fresh = town.here(() -> TestSituations.publish(context, "Nettopp", town.unit()));
        check(late, today.minusDays(1));
        check(latest, today.minusDays(2));
        check(fresh, today);

        town.here(() -> {
            assertThat(due.list(DueFilter.ALL, 1).things())
                    .extracting(KeptState::id)
                    .containsExactly(latest, late, never);
            assertThat(due.list(new DueFilter(KeptKind.SITUATION, null, DueFilter.State.DUE), 9)
                            .things())
                    .extracting(KeptState::id)
                    .containsExactly(latest, late);
            assertThat(due.list(new DueFilter(null, Set.of(), null), 1).things())
                    .extracting(KeptState::id)
                    .containsExactly(never);
            assertThat(due.list(new DueFilter(null, due.within(town.unit()), null), 1)
                            .total())
                    .isEqualTo(2);
            assertThat(due.counts()).contains(new KindCount(KeptKind.SITUATION, 4, 1, 1, 2));
            assertThat(due.toDo().things()).isEqualTo(due.list(DueFilter.ALL, 1).total());
            assertThat(due.toDo().reports())
                    .isEqualTo(context.getBean(ReportService.class).open());
        });
        assertThat(statements.during(() -> town.here(() -> due.counts())))
                .filteredOn(it -> it.contains("situation"))
                .hasSize(1);
    }

    @Test
    void givesWhatAUnitKeptToItsSuccessor() {
        var ending = town.here(() -> units.add(town.unit(), "Avlastning"));
        var thing = town.here(() -> TestSituations.publish(context, "Demens", ending));

        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(() -> town.here(() -> units.end(ending, 0, null, today)));
        town.here(() -> units.end(ending, 0, town.unit(), today));

        assertThat(town.here(() -> kept.state(KeptKind.SITUATION, thing))
                        .upkeep()
                        .ownerUnit())
                .isEqualTo(town.unit());
        // Somebody had the form open.
        var written = town.here(() -> TestSituations.write(context, "Sorg", ending));
        assertThat(town.here(() -> kept.state(KeptKind.SITUATION, written))
                        .upkeep()
                        .ownerUnit())
                .isEqualTo(town.unit());
    }

    private void check(UUID thing, LocalDate next) throws Exception {
        try (var superuser = TestDatabase.superuser(database.getJdbcUrl());
                var update = superuser.prepareStatement(
                        "update situation set checked_on = ?, next_check = ? where id = ?")) {
            update.setObject(1, next.minusMonths(6));
            update.setObject(2, next);
            update.setObject(3, thing);
            update.executeUpdate();
        }
    }
}
