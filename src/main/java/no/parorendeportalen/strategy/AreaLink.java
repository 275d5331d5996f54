package no.parorendeportalen.strategy;

import org.jspecify.annotations.Nullable;

/**
 * An area by number and title.
 *
 * @param printedNumber the paper's own number, if it has one
 */
public record AreaLink(int number, String title, @Nullable String printedNumber) {

    /** With the paper's own number where it has one. */
    public String label() {
        return (printedNumber == null ? String.valueOf(number) : printedNumber) + " " + title;
    }
}
