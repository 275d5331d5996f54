package no.parorendeportalen.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a course is to be taken, and taken again. */
class DeadlineTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Deadline once = new Deadline(DAY, null);
    private final Deadline everySecondYear = new Deadline(DAY, 2);

    @Test
    void isOverdueTheDayAfterItsDay() {
        assertThat(once.state(null, DAY)).isEqualTo(DueState.TO_DO);
        assertThat(once.state(null, DAY.plusDays(1))).isEqualTo(DueState.OVERDUE);
    }

    @Test
    void isDoneForEverWhereItIsTakenOnce() {
        assertThat(once.state(LocalDate.of(2015, 1, 1), DAY.plusYears(5))).isEqualTo(DueState.DONE);
    }

    @Test
    void isToBeTakenAgainAfterSoManyYears() {
        var done = LocalDate.of(2026, 3, 1);
        assertThat(everySecondYear.next(done)).isEqualTo("2028-03-01");
        assertThat(everySecondYear.state(done, LocalDate.of(2028, 3, 1))).isEqualTo(DueState.DONE);
        assertThat(everySecondYear.state(done, LocalDate.of(2028, 3, 2))).isEqualTo(DueState.OVERDUE);
    }

    @Test
    void doesNotAskBeforeItsFirstDay() {
        var longAgo = LocalDate.of(2020, 1, 1);
        assertThat(everySecondYear.next(longAgo)).isEqualTo(DAY);
        assertThat(everySecondYear.state(longAgo, DAY.minusDays(1))).isEqualTo(DueState.TO_DO);
        assertThat(everySecondYear.state(longAgo, DAY.plusDays(1))).isEqualTo(DueState.OVERDUE);
    }
}
