package no.parorendeportalen.actionplan;

import static no.parorendeportalen.actionplan.PlanMeasures.CHILDREN;
import static no.parorendeportalen.actionplan.PlanMeasures.RELIEF;
import static no.parorendeportalen.actionplan.PlanMeasures.deadline;
import static no.parorendeportalen.actionplan.PlanMeasures.measure;
import static no.parorendeportalen.actionplan.PlanMeasures.period;
import static no.parorendeportalen.actionplan.PlanMeasures.undated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.parorendeportalen.actionplan.ActionPlanFilter.Facet;
import no.parorendeportalen.strategy.MeasureDetails;
import no.parorendeportalen.strategy.TimelineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionPlanFilterTests {

    private static final List<MeasureDetails> MEASURES = List.of(
            measure(1, CHILDREN, "Gi barn et sted å møtes[^1].", period(2021, 2023), "Helse", "Skole"),
            measure(2, CHILDREN, "Lære opp **barneansvarlige**.", deadline(2023), "Skole"),
            measure(3, RELIEF, "Utvide avlastningen.", undated(TimelineKind.CONTINUOUS), "Helse"),
            measure(4, RELIEF, "Rydde opp.", undated(TimelineKind.NOT_STATED)));

    @Test
    void letsEverythingThroughWhenNothingIsChosen() {
        assertThat(found(PlanMeasures.EVERYTHING)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void widensWithinAKindOfChoiceAndNarrowsAcrossKinds() {
        assertThat(found(filter(Set.of(1), Set.of(), Set.of(), Set.of(), Set.of())))
                .containsExactly(1, 2);
        assertThat(found(filter(Set.of(1, 2), Set.of(), Set.of(), Set.of(), Set.of())))
                .containsExactly(1, 2, 3, 4);
        assertThat(found(filter(Set.of(1), Set.of("helse"), Set.of(), Set.of(), Set.of())))
                .containsExactly(1);
        assertThat(found(filter(Set.of(), Set.of("helse", "skole"), Set.of(), Set.of(), Set.of())))
                .containsExactly(1, 2, 3);
        assertThat(found(filter(Set.of(), Set.of("hel"), Set.of(), Set.of(), Set.of())))
                .isEmpty();
    }

    @Test
    void findsAYearWithinAPeriodAndADeadlineAtItsEnd() {
        assertThat(found(filter(Set.of(), Set.of(), Set.of(2022), Set.of(), Set.of())))
                .containsExactly(1);
        assertThat(found(filter(Set.of(), Set.of(), Set.of(2023), Set.of(), Set.of())))
                .containsExactly(1, 2);
        assertThat(found(filter(Set.of(), Set.of(), Set.of(2024), Set.of(), Set.of())))
                .isEmpty();
        assertThat(found(filter(Set.of(), Set.of(), Set.of(), Set.of(2023), Set.of())))
                .containsExactly(1, 2);
        assertThat(found(filter(Set.of(), Set.of(), Set.of(), Set.of(2022), Set.of())))
                .isEmpty();
    }

    @Test
    void findsWhatNobodyAnswersFor() {
        assertThat(found(filter(Set.of(), Set.of(ActionPlanFilter.NOBODY), Set.of(), Set.of(), Set.of())))
                .containsExactly(4);
    }

    @Test
    void findsAKindOfTime() {
        assertThat(found(filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(TimelineKind.NOT_STATED))))
                .containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource({
        "BARN, 1|2",
        "barneansvarlige, 2",
        "paarørende, 1|2",
        "parorende barn møtes, 1",
        "helse, 1|3",
        "opp, 2|4",
        "** , ''",
        "[^1], ''",
        "som skrevet, 3"
    })
    void findsWordsWhereverTheyStandAndHoweverTheyAreTyped(String text, String numbers) {
        var filter =
                new ActionPlanFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), ActionPlanFilter.words(text));

        assertThat(String.join("|", found(filter).stream().map(String::valueOf).toList()))
                .isEqualTo(numbers);
    }

    /** A choice's count says what choosing it would show, so its own facet does not narrow it. */
    @Test
    void countsAFacetByAllChoicesButItsOwn() {
        var filter = filter(Set.of(1), Set.of("helse"), Set.of(), Set.of(), Set.of());

        assertThat(MEASURES.stream().filter(it -> filter.matchesBut(it, Facet.AREA)))
                .extracting(MeasureDetails::number)
                .containsExactly(1, 3);
        assertThat(MEASURES.stream().filter(it -> filter.matchesBut(it, Facet.OWNER)))
                .extracting(MeasureDetails::number)
                .containsExactly(1, 2);
    }

    @Test
    void sortsWhatHasNoDayOrNoOwnerLast() {
        assertThat(sorted(ActionPlanSort.DEADLINE)).containsExactly(1, 2, 3, 4);
        assertThat(sorted(ActionPlanSort.OWNER)).containsExactly(1, 3, 2, 4);
        assertThat(sorted(ActionPlanSort.PLAN)).containsExactly(1, 2, 3, 4);
        assertThat(sorted(ActionPlanSort.NUMBER)).containsExactly(1, 2, 3, 4);
    }

    private static List<Integer> sorted(ActionPlanSort sort) {
        var measures = new ArrayList<>(MEASURES);
        Collections.reverse(measures);
        return measures.stream()
                .sorted(sort.order())
                .map(MeasureDetails::number)
                .toList();
    }

    private static List<Integer> found(ActionPlanFilter filter) {
        return MEASURES.stream()
                .filter(filter::matches)
                .filter(filter::hasWords)
                .map(MeasureDetails::number)
                .toList();
    }

    private static ActionPlanFilter filter(
            Set<Integer> areas,
            Set<String> owners,
            Set<Integer> years,
            Set<Integer> deadlines,
            Set<TimelineKind> kinds) {
        return new ActionPlanFilter(areas, owners, years, deadlines, kinds, List.of());
    }
}
