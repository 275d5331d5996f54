package no.parorendeportalen.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.strategy.MeasureSection.Shown;
import no.parorendeportalen.strategy.MeasureSection.Thing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Some measures, as a list needs them. */
@PortalTest
class MeasureLookupTests {

    private static Town town;

    @Autowired
    ApplicationContext context;

    @Autowired
    MeasureLookup lookup;

    @Autowired
    StrategyService strategy;

    @Autowired
    Statements statements;

    @BeforeEach
    void build() {
        if (town == null) {
            town = Town.build(context);
        }
    }

    @Test
    void findsWhatThePublicReads() {
        town.here(() -> {
            for (var whole : strategy.plan().measures()) {
                var brief = lookup.find(whole.number()).orElseThrow();
                assertThat(brief)
                        .usingRecursiveComparison()
                        .isEqualTo(new MeasureBrief(
                                whole.number(),
                                whole.position(),
                                whole.area(),
                                whole.approach(),
                                whole.text(),
                                whole.ownersText(),
                                whole.owners(),
                                whole.timeline()));
                assertThat(brief.shortLabel()).isEqualTo(whole.shortLabel());
            }
            assertThat(lookup.all())
                    .isEqualTo(strategy.plan().measures().stream()
                            .map(it -> new MeasureName(it.number(), Objects.requireNonNullElse(it.shortLabel(), "")))
                            .toList());
            assertThat(lookup.find(9999)).isEmpty();
            assertThat(lookup.byNumbers(Set.of())).isEmpty();
        });
    }

    @Test
    void findsThoseOfAUnitWithAllWhoAnswerForThem() {
        town.here(() -> {
            var own = strategy.plan().measures().stream()
                    .filter(it ->
                            it.owners().stream().anyMatch(owner -> town.unit().equals(owner.unit())))
                    .map(MeasureDetails::number)
                    .toList();
            assertThat(own).isNotEmpty();
            assertThat(lookup.ofUnits(List.of(town.unit(), UUID.randomUUID())))
                    .extracting(MeasureBrief::number)
                    .isEqualTo(own);
            assertThat(lookup.ofUnits(List.of())).isEmpty();
        });
    }

    @Test
    void asksOnce() {
        var asked = statements.during(() -> town.here(() -> lookup.byNumbers(List.of(1, 2, 3))));
        var askedForAll = statements.during(() -> town.here(() -> lookup.all()));

        assertThat(asked.stream().filter(it -> !it.contains("set_config"))).hasSize(1);
        assertThat(askedForAll.stream().filter(it -> !it.contains("set_config")))
                .hasSize(1);
    }

    @Test
    void tellsApartWhatEverybodyCanOpen() {
        var offer = new Thing("Avlastning", "", "/tilbud/avlastning", null);
        var routine = Thing.forStaff("Barn", "search.kind.ROUTINE", "/ansatt/rutiner/barn", LocalDate.of(2026, 3, 3));
        var told = List.of(new Shown("measure.offers", List.of(offer, routine)), new Shown("x", List.of(routine)));

        assertThat(MeasureFulfilment.open(told)).containsExactly(new Shown("measure.offers", List.of(offer)));
        assertThat(MeasureFulfilment.staffs(told)).containsExactly(routine, routine);
    }
}
