package no.parorendeportalen.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTests {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.period("2023–2021", LAST, FIRST));
    }

    @Test
    void refusesADeadlineWithoutADay() {
        assertThatNullPointerException().isThrownBy(() -> Timeline.deadline("snart", null));
    }

    @Test
    void refusesAKindWithoutItsWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.undated(" ", TimelineKind.CONTINUOUS));
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.deadline("2023\n2024", LAST));
    }

    @ParameterizedTest
    @EnumSource(names = {"PERIOD", "DEADLINE", "NOT_STATED"})
    void refusesAKindThatNeedsMoreThanWords(TimelineKind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.undated("2023", kind));
    }

    @Test
    void namesAllYearsOfAPeriodAndTheOneOfADeadline() {
        assertThat(new TimelineDetails("2021–2023", TimelineKind.PERIOD, FIRST, LAST).years())
                .containsExactly(2021, 2022, 2023);
        assertThat(new TimelineDetails("2023", TimelineKind.DEADLINE, null, LAST).years())
                .containsExactly(2023);
        assertThat(new TimelineDetails("Årlig", TimelineKind.RECURRING, null, null).years())
                .isEmpty();
    }

    @Test
    void tellsWholeYearsFromDays() {
        assertThat(new TimelineDetails("", TimelineKind.PERIOD, FIRST, LAST).isWholeYears())
                .isTrue();
        assertThat(new TimelineDetails("", TimelineKind.DEADLINE, null, LAST).isWholeYears())
                .isTrue();
        assertThat(new TimelineDetails("", TimelineKind.PERIOD, FIRST.plusDays(1), LAST).isWholeYears())
                .isFalse();
        assertThat(new TimelineDetails("", TimelineKind.DEADLINE, null, LAST.minusDays(1)).isWholeYears())
                .isFalse();
        assertThat(new TimelineDetails("", TimelineKind.CONTINUOUS, null, null).isWholeYears())
                .isFalse();
    }

    @Test
    void keepsTheDayItWasDatedFromWhenItIsSaidAnew() {
        var dated = Timeline.undated("Når vedtatt", TimelineKind.AFTER_EVENT).datedFrom(FIRST);
        var anew = Timeline.undated("Når planen er vedtatt", TimelineKind.AFTER_EVENT);

        assertThat(anew.after(dated).details())
                .isEqualTo(new TimelineDetails("Når planen er vedtatt", TimelineKind.AFTER_EVENT, FIRST, null));
        assertThat(Timeline.notStated().after(dated).details().from()).isNull();
    }
}
