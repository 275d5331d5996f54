package no.parorendeportalen.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.parorendeportalen.actionplan.PlanMeasures;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.staff.StaffPlan.Group;
import no.parorendeportalen.strategy.MeasureBrief;
import no.parorendeportalen.strategy.OwnerDetails;
import no.parorendeportalen.strategy.ResponsibilityRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffPlanTests {

    private static final UnitDetails TOP = unit("Kommunen", null, 0, null);
    private static final UnitDetails HEALTH = unit("Helse", TOP, 1, null);
    private static final UnitDetails HOME = unit("Hjemmetjenesten", HEALTH, 2, null);
    private static final UnitDetails SCHOOL = unit("Skole", TOP, 1, null);
    private static final UnitDetails NURSING = unit("Hjemmesykepleien", HEALTH, 2, HOME);
    private static final UnitTree UNITS = new UnitTree(List.of(TOP, HEALTH, HOME, NURSING, SCHOOL));

    private static final List<MeasureBrief> MEASURES = List.of(
            measure(1, SCHOOL),
            measure(2, TOP),
            measure(3, HOME),
            measure(4, NURSING),
            measure(5, HOME, HEALTH),
            measure(6));

    @Test
    void putsTheOwnUnitFirstAndThenThoseAbove() {
        var plan = StaffPlan.of(UNITS, HOME.id(), true, MEASURES);

        assertThat(plan.unit()).isEqualTo("Hjemmetjenesten");
        assertThat(plan.groups()).extracting(Group::unit).containsExactly("Hjemmetjenesten", "Kommunen");
        assertThat(plan.groups()).extracting(Group::own).containsExactly(true, false);
        assertThat(plan.groups().get(0).measures())
                .extracting(MeasureBrief::number)
                .as("what its predecessor was to do, and what it shares, once")
                .containsExactly(3, 4, 5);
    }

    @Test
    void followsAnAccountToTheUnitThatTookOver() {
        assertThat(StaffPlan.of(UNITS, NURSING.id(), true, MEASURES).unit()).isEqualTo("Hjemmetjenesten");
    }

    @Test
    void leavesOutUnitsThatAnswerForNothing() {
        var plan = StaffPlan.of(UNITS, HEALTH.id(), true, List.of(measure(2, TOP), measure(3, HOME)));

        assertThat(plan.hasOwn()).isFalse();
        assertThat(plan.groups()).extracting(Group::unit).containsExactly("Kommunen");
        assertThat(StaffPlan.of(UNITS, HEALTH.id(), true, List.of(measure(1, SCHOOL)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(StaffPlan.of(UNITS, null, true, MEASURES).unit()).isNull();
        assertThat(StaffPlan.of(UNITS, UUID.randomUUID(), true, MEASURES).unit())
                .isNull();
        assertThat(StaffPlan.of(UNITS, HOME.id(), false, List.of()).published()).isFalse();
    }

    private static UnitDetails unit(
            String name, @Nullable UnitDetails parent, int depth, @Nullable UnitDetails successor) {
        return new UnitDetails(
                UUID.randomUUID(),
                0,
                name,
                parent == null ? null : parent.id(),
                depth,
                successor == null ? null : LocalDate.of(2026, 1, 1),
                successor == null ? null : successor.id());
    }

    @Test
    void readsOnlyTheUnitsThatConcernSomebody() {
        assertThat(StaffPlan.concerning(UNITS, HOME.id()))
                .as("those it took over from too")
                .containsExactlyInAnyOrder(HOME.id(), NURSING.id(), HEALTH.id(), TOP.id());
        assertThat(StaffPlan.concerning(UNITS, null)).isEmpty();
    }

    @Test
    void choosesAmongThemAPageAtATime() {
        var many = IntStream.rangeClosed(1, 60)
                .mapToObj(it -> measure(it, it <= 40 ? HOME : TOP))
                .toList();
        var plan = StaffPlan.of(UNITS, HOME.id(), true, many);

        var second = MyMeasures.of(plan, null, null, 2);
        assertThat(second.total()).isEqualTo(60);
        assertThat(second.pages()).isEqualTo(3);
        assertThat(second.shown().groups())
                .extracting(it -> it.measures().size())
                .containsExactly(15, 10);
        assertThat(MyMeasures.of(plan, null, null, 99).page()).isEqualTo(3);
        assertThat(MyMeasures.of(plan, 99, null, 1).total()).isZero();
        assertThat(MyMeasures.of(plan, null, 2026, 1).total()).isEqualTo(60);
        assertThat(MyMeasures.of(plan, null, 2027, 1).total()).isZero();
        assertThat(second.years()).containsExactly(2026);
    }

    private static MeasureBrief measure(int number, UnitDetails... owners) {
        var plain = PlanMeasures.measure(number, PlanMeasures.RELIEF, "Tiltak " + number, PlanMeasures.deadline(2026));
        return new MeasureBrief(
                number,
                number,
                plain.area(),
                null,
                plain.text(),
                null,
                List.of(owners).stream()
                        .map(it -> new OwnerDetails(it.name(), "x", ResponsibilityRole.RESPONSIBLE, it.id()))
                        .toList(),
                plain.timeline());
    }
}
