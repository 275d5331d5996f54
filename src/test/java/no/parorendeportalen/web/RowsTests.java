package no.parorendeportalen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class RowsTests {

    private final List<String> rows = new ArrayList<>(List.of("a", "b", "c"));

    @Test
    void goesOnInTheRowThatWasAdded() {
        assertThat(change("legg-til")).isEqualTo(3);
        assertThat(rows).containsExactly("a", "b", "c", "new");
    }

    @Test
    void goesOnWhereTheRowWas() {
        assertThat(change("fjern-0")).isZero();
        assertThat(change("fjern-1")).isZero();
        assertThat(rows).containsExactly("b");
        assertThat(change("fjern-0")).isEqualTo(-1);
    }

    @Test
    void followsARowThatIsMoved() {
        assertThat(change("ned-0")).isEqualTo(1);
        assertThat(change("opp-2")).isEqualTo(1);
        assertThat(rows).containsExactly("b", "c", "a");
        assertThat(change("opp-0")).isZero();
        assertThat(change("ned-2")).isEqualTo(2);
        assertThat(rows).containsExactly("b", "c", "a");
    }

    @Test
    void leavesRowsAloneThatAreNotThere() {
        assertThat(change("fjern-7")).isEqualTo(2);
        assertThat(rows).containsExactly("a", "b", "c");
    }

    @Test
    void hasRoomForNoMoreThanAFormCanHave() {
        var many = new ArrayList<>(Collections.nCopies(Rows.MOST, "a"));
        assertThat(Rows.change(many, () -> "new", "legg-til")).isEqualTo(Rows.MOST - 1);
        assertThat(many).doesNotContain("new");
    }

    @Test
    void refusesWhatNoButtonSays() {
        assertThatExceptionOfType(ResponseStatusException.class).isThrownBy(() -> change("fjern-alt"));
    }

    private int change(String act) {
        return Rows.change(rows, () -> "new", act);
    }
}
