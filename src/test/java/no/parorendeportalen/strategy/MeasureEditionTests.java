package no.parorendeportalen.strategy;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasureEditionTests {

    private final Revision revision = Drafts.draft();
    private final StrategyArea area = Drafts.area(revision, 1);
    private final StrategyArea other = Drafts.area(revision, 2);
    private final Owner owner = new Owner("Pleie og omsorg", java.util.UUID.randomUUID());
    private MeasureEdition measure;

    @BeforeEach
    void makeMeasure() {
        measure = Drafts.measure(area);
    }

    @Test
    void hangsOnlyUnderAnApproachOfItsOwnArea() {
        measure.hangUnder(new Approach(area, 1, new Wording("Et grep", null)));

        var elsewhere = new Approach(other, 1, new Wording("Et grep", null));
        assertThatIllegalArgumentException().isThrownBy(() -> measure.hangUnder(elsewhere));
    }

    @Test
    void isRelatedOnlyToAnotherAreaOfTheSameRevision() {
        measure.relateTo(other);

        assertThatIllegalArgumentException().isThrownBy(() -> measure.relateTo(area));
        assertThatIllegalArgumentException().isThrownBy(() -> measure.relateTo(Drafts.area(Drafts.draft(), 2)));
    }

    @Test
    void givesAnOwnerOnePartOnly() {
        measure.assign(owner, ResponsibilityRole.RESPONSIBLE);

        assertThatIllegalArgumentException().isThrownBy(() -> measure.assign(owner, ResponsibilityRole.CO));
    }

    @Test
    void refusesATextThatIsThereAndSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeasureEdition(
                        new Measure(new Strategy("Strategi"), 2), area, 2, " ", Timeline.notStated()));
    }

    @Test
    void refusesANumberBelowOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Measure(new Strategy("Strategi"), 0));
    }

    @Test
    void doesNotChangeOnceItsRevisionIsFrozen() {
        var approach = new Approach(area, 1, new Wording("Et grep", null));
        revision.openHearing();

        assertThatIllegalStateException().isThrownBy(() -> measure.hangUnder(approach));
        assertThatIllegalStateException().isThrownBy(() -> measure.relateTo(other));
        assertThatIllegalStateException().isThrownBy(() -> measure.ownersAsWritten("Pleie og omsorg"));
        assertThatIllegalStateException().isThrownBy(() -> measure.assign(owner, ResponsibilityRole.CO));
    }
}
