package no.parorendeportalen.strategy;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A heading of the paper, with its number there if it has one. */
@Embeddable
class Heading {

    private String title;

    private @Nullable String printedNumber;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Heading() {}

    Heading(String title, @Nullable String printedNumber) {
        this.title = Texts.line(title, 200);
        this.printedNumber = Texts.optionalLine(printedNumber, 10);
    }

    boolean says(Heading other) {
        return title.equals(other.title) && Objects.equals(printedNumber, other.printedNumber);
    }

    String title() {
        return title;
    }

    @Nullable
    String printedNumber() {
        return printedNumber;
    }
}
