package no.parorendeportalen.strategy;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the action table says and what the running text says of the same thing. One of them may be silent. */
@Embeddable
class Wording {

    private @Nullable String tableText;

    private @Nullable String proseText;

    protected Wording() {}

    /** @throws IllegalArgumentException if neither says anything */
    Wording(@Nullable String tableText, @Nullable String proseText) {
        if (tableText == null && proseText == null) {
            throw new IllegalArgumentException("A wording is in the table or in the running text");
        }
        this.tableText = Texts.optionalBody(tableText);
        this.proseText = Texts.optionalBody(proseText);
    }

    boolean says(Wording other) {
        return Objects.equals(tableText, other.tableText) && Objects.equals(proseText, other.proseText);
    }

    @Nullable
    String table() {
        return tableText;
    }

    @Nullable
    String prose() {
        return proseText;
    }

    /** The words to show first: the table's, where it has any. */
    String text() {
        return tableText != null ? tableText : String.valueOf(proseText);
    }
}
