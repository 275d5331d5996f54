package no.parorendeportalen.strategy;

import java.util.List;

/** Measures of the adopted revision are neither kept nor dropped with a reason, so that no other can be adopted. Nothing is stored. */
public class MeasuresUnaccounted extends RuntimeException {

    private final List<Integer> numbers;

    MeasuresUnaccounted(List<Integer> numbers) {
        super("measures unaccounted for");
        this.numbers = List.copyOf(numbers);
    }

    public List<Integer> numbers() {
        return numbers;
    }
}
